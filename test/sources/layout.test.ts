import { expect, test } from 'vitest'
import { printer } from './print.ts'
import { blocksOf, readPrinted, shown } from './read.ts'

const WORDS = ['Havens', 'Boten', 'Kades', 'Sluizen', 'Bruggen', 'Stuwen', 'Gemalen']

const LEFT = [
  'De raad besprak het verslag van de',
  'rekenkamer over de sporthallen. Er is',
  'veel achterstallig onderhoud en er is',
  'weinig geld om daar iets aan te doen.',
  'De fracties willen eerst weten welke',
  'hallen het meest worden gebruikt.',
]
const RIGHT = [
  'De wethouder zegde toe dat er voor',
  'de zomer een lijst komt met van elke',
  'hal het gebruik en de kosten. Daarna',
  'kan de raad kiezen wat open blijft en',
  'wat dicht gaat. De verenigingen zullen',
  'daarbij een stem krijgen.',
]

test('columns are read one after the other', async () => {
  const paper = await printer()
  paper.put(60, 80, 'Verslag van de vergadering', 16, 'bold')
  paper.rows(60, 120, LEFT)
  paper.rows(310, 120, RIGHT)
  const { text } = await readPrinted(paper)
  const rows = text.split(/\n+/).filter(Boolean)
  expect(rows).toEqual(['Verslag van de vergadering', ...LEFT, ...RIGHT])
})

test('numbers in the margin stay with their rows', async () => {
  const paper = await printer()
  for (const [n, y] of [100, 160, 220, 280].entries()) {
    paper.put(50, y, `${n + 1}.1`)
    paper.rows(90, y, [
      'De aanvrager stelt dat de vergunning niet had mogen worden',
      'geweigerd, omdat het plan past.',
    ])
  }
  const { text } = await readPrinted(paper)
  expect(text.match(/^\d\.1 De aanvrager/gm)).toHaveLength(4)
})

test('a ruled table: rows, columns, a cell over two columns, an empty cell', async () => {
  const paper = await printer()
  for (const y of [100, 120, 140, 160]) paper.line(60, y, 360, y)
  for (const x of [60, 160, 360]) paper.line(x, 100, x, 160)
  paper.line(260, 100, 260, 140)
  const head = ['Haven', 'Boten', 'Prijs']
  for (const [n, word] of head.entries()) paper.put(65 + 100 * n, 114, word, 10, 'bold')
  paper.put(65, 134, 'Oude haven')
  paper.put(265, 134, '450')
  paper.put(65, 154, 'Nieuwe haven')
  paper.put(165, 154, 'nog niet bekend')
  const { evidence, text } = await readPrinted(paper)
  const cells = evidence.lines.map(({ start, end, role }) => ({ words: text.slice(start, end), ...role }))
  expect(cells).toMatchSnapshot()
})

test('values in columns without lines are a table below their heads', async () => {
  const paper = await printer()
  paper.rows(60, 60, ['De kosten nemen in de komende jaren toe, zoals hieronder blijkt.'])
  const columns = [60, 220, 300, 380]
  const rows = [
    ['In miljoenen', '2031', '2032', '2033'],
    ['Onderhoud', '12,5', '13,0', '14,1'],
    ['Beheer', '3,0', '3,1', '–'],
  ]
  for (const [r, row] of rows.entries())
    for (const [c, word] of row.entries()) paper.put(columns[c]!, 100 + 14 * r, word)
  const { evidence } = await readPrinted(paper)
  const places = evidence.lines
    .filter(({ role }) => role?.kind === 'cell')
    .map(({ role }) => [role?.row, role?.column])
  expect(places).toHaveLength(12)
  expect(places.at(-1)).toEqual([3, 4])
})

test('a box around values without lines between the columns', async () => {
  const paper = await printer()
  for (const y of [90, 108, 146]) paper.line(60, y, 460, y)
  for (const x of [60, 460]) paper.line(x, 90, x, 146)
  paper.put(65, 103, 'Kosten van de havens', 10, 'bold')
  const rows = [
    ['', '2031', '2032', '2033'],
    ['Onderhoud', '250', '500', '1.750'],
  ]
  for (const [r, row] of rows.entries())
    for (const [c, word] of row.entries()) if (word) paper.put(65 + 110 * c, 122 + 14 * r, word)
  const { evidence, text } = await readPrinted(paper)
  const last = evidence.lines.find(({ start, end }) => text.slice(start, end) === '1.750')
  expect(last?.role).toMatchObject({ kind: 'cell', row: 2, column: 4 })
})

test('a head of two digits is no heading; questions with several numbers are', async () => {
  const paper = await printer()
  paper.put(60, 80, 'Vraag 3, 4, 5 en 6')
  paper.rows(60, 93, ['Waarom varen de ponten in de winter niet, en wie heeft dat besloten?'])
  paper.put(60, 140, 'Totaal 12 14 15 19', 10, 'bold')
  paper.rows(60, 180, ['De kosten staan in de begroting van de provincie, die in november komt.'])
  const rows = shown(await readPrinted(paper))
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual(['heading:1 | Vraag 3, 4, 5 en 6'])
})

test('items, items in items, and what goes on below their words', async () => {
  const paper = await printer()
  paper.rows(60, 80, ['Het college besluit:'])
  paper.rows(60, 100, ['1. de hallen te laten keuren door een bureau dat daar'])
  paper.rows(74, 113, ['verstand van heeft;'])
  paper.rows(74, 126, ['a. de grote hallen eerst;', 'b. de kleine hallen daarna;'])
  paper.rows(60, 152, ['2. de raad hierover te berichten.'])
  const reading = await readPrinted(paper)
  expect(shown(reading)).toMatchSnapshot()
  const [first, goesOn] = blocksOf(reading, 'te laten keuren', 'verstand van')
  expect(goesOn).toBe(first)
})

test('what repeats in its place is furniture; a note that repeats is not', async () => {
  const paper = await printer()
  const body = 'Een rij woorden die lang genoeg is om lopende tekst te zijn, met een verwijzing'
  for (const n of [1, 2, 3]) {
    if (n > 1) paper.page()
    paper.put(60, 40, 'Havenvisie Veendorp', 8)
    const y = paper.rows(
      60,
      100,
      Array.from({ length: 9 }, (_, row) => `${WORDS[(n * 2 + row) % 7]} ${body}`),
    )
    paper.put(paper.put(60, y, `${WORDS[n]} en dat is dat.`), y - 4, `${n}`, 5.5)
    paper.put(60, 760, `${n}`, 5)
    paper.put(64, 763, 'Havendienst (2030). Jaarbericht.', 8)
    paper.put(500, 810, `${n}`, 8)
  }
  const reading = await readPrinted(paper)
  const kinds = shown(reading).filter((row) => !row.startsWith('paragraph'))
  expect(kinds.filter((row) => row.startsWith('artifact'))).toHaveLength(6)
  expect(kinds.filter((row) => row.startsWith('note'))).toHaveLength(3)
})

test('a number in a list of literature is not the number of the paper', async () => {
  const paper = await printer()
  paper.put(60, 80, 'Literatuur', 16, 'bold')
  paper.rows(60, 110, [
    'Kamerstukken II 2029/30, 29 876, nr. 12.',
    '29 876, nr. 14, Brief over veren.',
    'kst-29876-15',
  ])
  const { meta } = await readPrinted(paper)
  expect([meta.dossier, meta.number, meta.official]).toEqual([null, null, null])
})
