import { expect, test } from 'vitest'
import type { EvidenceLine } from '../../src/sources/evidence.ts'
import { type Printer, printer } from './print.ts'
import { readPrinted, shown } from './read.ts'

const SENTENCE = 'De haven is in de loop van de jaren steeds drukker geworden, en dat gaat zo nog door.'

const body = (paper: Printer, y: number, rows = 4): number =>
  paper.rows(
    60,
    y,
    Array.from({ length: rows }, () => SENTENCE),
  )

test('contents without leaders go on over a page end; an entry of two rows is one; their title is a heading', async () => {
  const paper = await printer()
  paper.put(60, 80, 'Inhoudsopgave', 14, 'bold')
  const entry = (y: number, number: string, words: string, page: string): void => {
    paper.put(60, y, number)
    paper.put(90, y, words)
    if (page) paper.put(500, y, page)
  }
  entry(110, '1', 'Aanleiding', '3')
  entry(126, '1.1', 'De vraag van de raad naar een overzicht van alle', '')
  entry(138, '', 'ligplaatsen en hun kosten', '4')
  entry(154, '2', 'Uitkomst', '7')
  paper.page()
  entry(80, '2.1', 'De oude haven', '9')
  entry(96, '3', 'Slot', '12')
  entry(112, '', 'Bijlage 1 Lijst van havens', '14')
  paper.page()
  paper.put(60, 80, '1 Aanleiding', 14, 'bold')
  body(paper, 100)
  const reading = await readPrinted(paper)
  expect(shown(reading).filter((row) => !row.includes(SENTENCE))).toEqual([
    'heading:1 | Inhoudsopgave',
    'contents:1 | 1 Aanleiding 3',
    'contents:2 | 1.1 De vraag van de raad naar een overzicht van alle',
    'contents:2 | ligplaatsen en hun kosten 4',
    'contents:1 | 2 Uitkomst 7',
    'contents:2 | 2.1 De oude haven 9',
    'contents:1 | 3 Slot 12',
    'contents:1 | Bijlage 1 Lijst van havens 14',
    'heading:1 | 1 Aanleiding',
  ])
  const names = reading.evidence.lines.flatMap(({ role }) => (role?.kind === 'contents' ? [role.of] : []))
  expect(new Set(names).size).toBe(names.length - 1)
})

const boxed = (lines: readonly EvidenceLine[], text: string): string[] =>
  lines.map(({ start, end, role }) => `${role?.box ?? '-'} ${role?.kind} | ${text.slice(start, end)}`)

function frame(paper: Printer, x0: number, y0: number, x1: number, y1: number): void {
  for (const y of [y0, y1]) paper.line(x0, y, x1, y)
  for (const x of [x0, x1]) paper.line(x, y0, x, y1)
}

test('text in a frame, and text on a colour, is a box in its place; its title is part of it', async () => {
  const paper = await printer()
  body(paper, 80)
  frame(paper, 55, 140, 500, 195)
  paper.put(60, 153, 'Een voorbeeld uit Veendorp', 10, 'bold')
  paper.rows(60, 168, ['Daar betalen de boten naar hun lengte, en niet naar hun', 'gewicht of naar de tijd.'])
  body(paper, 215)
  paper.shade(55, 280, 500, 330)
  paper.rows(60, 295, [
    'In de zomer is er meer te doen dan de havenmeester alleen',
    'aankan, en dan helpen de buren.',
  ])
  body(paper, 350)
  const { text, evidence } = await readPrinted(paper)
  const rows = boxed(evidence.lines, text).filter((row) => !row.includes(SENTENCE))
  expect(rows).toEqual([
    'b1 paragraph | Een voorbeeld uit Veendorp',
    'b1 paragraph | Daar betalen de boten naar hun lengte, en niet naar hun',
    'b1 paragraph | gewicht of naar de tijd.',
    'b2 paragraph | In de zomer is er meer te doen dan de havenmeester alleen',
    'b2 paragraph | aankan, en dan helpen de buren.',
  ])
})

test('a box beside the text parts no paragraph', async () => {
  const paper = await printer()
  const left = Array.from(
    { length: 12 },
    (_, n) => `Rij ${n} van de tekst die naast het kader staat en doorgaat`,
  )
  paper.rows(60, 100, left)
  frame(paper, 360, 118, 540, 175)
  paper.rows(366, 132, [
    'De sluis is in 1931 gebouwd',
    'en werd later nog een keer',
    'verbreed voor de vaart.',
  ])
  const { text } = await readPrinted(paper)
  const rows = text.split(/\n+/).filter(Boolean)
  expect(rows.filter((row) => row.startsWith('Rij'))).toEqual(left)
  const at = rows.findIndex((row) => row.startsWith('De sluis'))
  expect(rows.slice(at, at + 3).join(' ')).toBe(
    'De sluis is in 1931 gebouwd en werd later nog een keer verbreed voor de vaart.',
  )
})

test('a sentence goes on behind a box; a box goes on over a page end', async () => {
  const paper = await printer()
  paper.rows(60, 640, [
    SENTENCE,
    'Wie er ligt betaalt voor elke meter, en wie er langer ligt dan een week betaalt ook',
  ])
  frame(paper, 55, 680, 500, 780)
  paper.rows(60, 700, [SENTENCE, SENTENCE, 'De raad heeft daar in het voorjaar lang over gesproken, en toen'])
  paper.page()
  frame(paper, 55, 60, 500, 110)
  paper.rows(60, 75, [
    'besloten dat het zo blijft, hoewel niet iedereen dat wil, en',
    'er komt nog een proef.',
  ])
  paper.rows(60, 130, ['voor het water en voor de stroom die hij gebruikt.', SENTENCE])
  const reading = await readPrinted(paper)
  const { evidence, text } = reading
  const of = (words: string): EvidenceLine['role'] =>
    evidence.lines.find(({ start, end }) => text.slice(start, end).includes(words))?.role
  expect(of('besloten dat')?.box).toBe(of('De raad heeft')?.box)
  expect(of('besloten dat')?.of).toBe(of('De raad heeft')?.of)
  expect(of('voor het water')?.of).toBe(of('Wie er ligt')?.of)
  expect(of('voor het water')?.box).toBeUndefined()
})

test('axes and legend of a chart in a frame are a figure, below their caption', async () => {
  const paper = await printer()
  body(paper, 80)
  paper.put(60, 150, 'Figuur 3: Boten in de havens', 8, 'italic')
  frame(paper, 55, 160, 500, 320)
  for (const [n, value] of ['300', '200', '100', '0'].entries()) paper.put(62, 180 + 30 * n, value, 8)
  for (const [n, year] of ['2031', '2032', '2033', '2034'].entries()) paper.put(100 + 80 * n, 290, year, 8)
  for (const [n, name] of ['Oude haven', 'Sluiskom'].entries()) paper.put(120 + 120 * n, 310, name, 8)
  body(paper, 350)
  const rows = shown(await readPrinted(paper)).filter((row) => !row.includes(SENTENCE))
  expect(rows[0]).toBe('caption | Figuur 3: Boten in de havens')
  expect(rows.filter((row) => !row.startsWith('figure'))).toEqual(rows.slice(0, 1))
})

test('bars of a chart take their axes and legend; the line with the source below is text', async () => {
  const paper = await printer()
  const y = body(paper, 80)
  paper.put(60, y + 20, 'Figuur 3.1 Aantal bruggen', 9, 'bold')
  for (let n = 0; n < 7; n++) {
    paper.shade(100 + 50 * n, y + 120 - 10 * n, 125 + 50 * n, y + 140)
    paper.put(102 + 50 * n, y + 152, `${2031 + n}`, 8)
  }
  for (const [n, value] of ['300', '200', '100'].entries()) paper.put(66, y + 60 + 30 * n, value, 8)
  paper.put(200, y + 168, 'Bruggen', 8)
  paper.put(60, y + 190, 'Bron: havendienst, 2031', 8, 'italic')
  body(paper, y + 215)
  const rows = shown(await readPrinted(paper)).filter((row) => !row.includes(SENTENCE))
  expect(rows.filter((row) => !row.startsWith('figure'))).toEqual([
    'caption | Figuur 3.1 Aantal bruggen',
    'paragraph | Bron: havendienst, 2031',
  ])
})

test('a row of a note that begins with a number goes on when it is set in', async () => {
  const paper = await printer()
  const y = body(paper, 80)
  for (const [n, words] of ['Dat staat in de nota.', 'En dat in het advies.', 'Meer niet.'].entries()) {
    const end = paper.put(60, y + 20 * n, words)
    paper.put(end, y + 20 * n - 4, `${n + 1}`, 6)
  }
  paper.line(60, 700, 200, 700)
  paper.put(60, 714, '1', 8)
  paper.rows(70, 714, ['Nota van de havendienst over de kades, bladzijde', '2 en de bijlage.'], 8)
  paper.put(60, 740, '2', 8)
  paper.rows(70, 740, ['Advies van de commissie, bladzijde', '3.'], 8)
  paper.put(60, 766, '3', 8)
  paper.put(70, 766, 'Zie daar.', 8)
  const notes = shown(await readPrinted(paper)).filter((row) => row.startsWith('note'))
  const { evidence } = await readPrinted(paper)
  const names = evidence.lines.flatMap(({ role }) => (role?.kind === 'note' ? [role.of] : []))
  expect(notes).toHaveLength(5)
  expect(names).toEqual(['n1', 'n1', 'n2', 'n2', 'n3'])
})
