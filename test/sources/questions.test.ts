import { expect, test } from 'vitest'
import { BODY, blocksOf, readDrawn, shown } from './read.ts'

test('a number alone above a question is its number', async () => {
  const reading = await readDrawn((paper) => {
    let y = paper.rows(60, 100, BODY) + 13
    for (const [n, question] of ['Kent u de haven?', 'Is de haven diep genoeg voor de veerboot?'].entries()) {
      y = paper.rows(60, y, [`${n + 1}`])
      y = paper.rows(60, y, [question], 10, 'italic') + 13
      y = paper.rows(60, y, ['Ja, dat is zo, en dat blijft zo.']) + 13
    }
  })
  const items = reading.evidence.lines.filter(({ role }) => role?.kind === 'item')
  expect(items.map(({ start, end, role }) => [role?.marker, reading.text.slice(start, end)])).toEqual([
    ['1', '1'],
    [undefined, 'Kent u de haven?'],
    ['2', '2'],
    [undefined, 'Is de haven diep genoeg voor de veerboot?'],
  ])
})

test('a title that comes at the top of two pages is no running header', async () => {
  const rows = shown(
    await readDrawn((paper) => {
      for (const n of [2, 4]) {
        if (n > 2) paper.page()
        paper.put(60, 40, 'Havendienst', 8)
        paper.put(60, 80, `Antwoord ${n}`)
        paper.rows(60, 93, [...BODY, ...BODY])
      }
    }),
  )
  expect(rows.filter((row) => /Antwoord|dienst/.test(row))).toEqual([
    'artifact | Havendienst',
    'heading:1 | Antwoord 2',
    'artifact | Havendienst',
    'heading:1 | Antwoord 4',
  ])
})

test('small capitals behind a large one are one word, and a title over two wide rows is one', async () => {
  const reading = await readDrawn((paper) => {
    paper.put(60, 60, 'Voordracht tot vaststelling van de regels', 15, 'bold')
    paper.put(60, 83, 'voor de havens', 15, 'bold')
    let x = paper.put(60, 110, 'S', 11)
    for (const letter of 'AMENVATTING') x = paper.put(x + 1.5, 110, letter, 8.8)
    paper.rows(60, 140, BODY)
  })
  const [a, b] = blocksOf(reading, 'Voordracht', 'voor de havens')
  expect(b).toBe(a)
  expect(reading.text).toContain('SAMENVATTING')
})

test('a list goes on at its level over a page end', async () => {
  const rows = shown(
    await readDrawn((paper) => {
      paper.rows(60, 700, ['1. De havens te baggeren, en wel:', 'a. de oude haven voor de zomer;'])
      paper.rows(60, 726, ['b. de nieuwe haven, zodra het geld daarvoor er is en het bestek is'])
      paper.page()
      paper.rows(60, 80, ['goedgekeurd;', 'c. de geul;', '2. De raad te berichten.'])
    }),
  )
  expect(rows.map((row) => row.slice(0, 9))).toEqual([
    'item:1 | ',
    'item:2 | ',
    'item:2 | ',
    'item:2 | ',
    'item:2 | ',
    'item:1 | ',
  ])
})

test('the labels of a sheet head what stands at their right; in its boxes "Box 1" is a value', async () => {
  const reading = await readDrawn((paper) => {
    const [left, middle, right] = [60, 160, 500]
    const rows: [number, string, string[]][] = [
      [60, '', ['12. Hogere haventarieven']],
      [80, 'Thema', ['Box 1']],
      [100, '', ['Omschrijving van de maatregel']],
      [120, '', BODY],
      [170, 'Uitvoering', BODY.map((row) => row.slice(0, 60))],
      [220, '', []],
    ]
    for (const [n, [y, label, words]] of rows.entries()) {
      paper.line(left, y, right, y)
      if (label) paper.line(middle, y, middle, rows[n + 1]![0])
      if (label) paper.put(left + 4, y + 13, label)
      paper.rows(
        label ? middle + 4 : left + 4,
        y + 13,
        words,
        10,
        words.length === 1 && !label ? 'bold' : 'plain',
      )
    }
    for (const x of [left, right]) paper.line(x, 60, x, 220)
  })
  expect(shown(reading).filter((row) => !row.startsWith('paragraph | D'))).toMatchSnapshot()
  expect(reading.meta.kind?.value).toBe('beleidsfiche')
})

test('names of a sheet that goes on from the page before; what is underlined heads a part of its text', async () => {
  const reading = await readDrawn((paper) => {
    const [left, middle, right] = [60, 200, 500]
    const texts = BODY.map((row) => row.slice(0, 50))
    const rows: [number, string, string[]][] = [
      [60, '', []],
      [120, 'whole', ['Gevolgen']],
      [140, '', ['Gevolgen voor havens en', 'de scheepvaart, voor de', 'korte en lange termijn']],
      [200, 'whole', ['Toets']],
      [220, 'lined', ['Uitvoerbaarheid']],
      [290, '', []],
    ]
    for (const [n, [y, form, label]] of rows.entries()) {
      paper.line(left, y, right, y)
      paper.rows(left + 4, y + 13, label, 10, form === 'whole' ? 'bold' : 'plain')
      if (form === 'whole' || n === rows.length - 1) continue
      paper.line(middle, y, middle, rows[n + 1]![0])
      const end = form === 'lined' ? paper.put(middle + 4, y + 13, 'Doelmatigheid') : 0
      if (end) paper.line(middle + 4, y + 15, end, y + 15)
      paper.rows(middle + 4, y + (end ? 26 : 13), texts)
    }
    for (const x of [left, right]) paper.line(x, 60, x, 290)
  })
  expect(shown(reading).filter((row) => row.startsWith('heading'))).toEqual([
    'heading:1 | Gevolgen',
    'heading:2 | Gevolgen voor havens en',
    'heading:2 | de scheepvaart, voor de',
    'heading:2 | korte en lange termijn',
    'heading:1 | Toets',
    'heading:2 | Uitvoerbaarheid',
    'heading:3 | Doelmatigheid',
  ])
})

test('a question in bold is no title, and its items are items; the title above the first is one', async () => {
  const rows = shown(
    await readDrawn((paper) => {
      let y = paper.rows(60, 80, ['Vragen over de havens'], 10, 'bold') + 13
      for (const n of [1, 2]) {
        y =
          paper.rows(60, y, [`Vraag ${n}`, 'Kunt u ingaan op:', '- de diepte;', '- de kosten?'], 10, 'bold') +
          13
        y = paper.rows(60, y, [`Antwoord op vraag ${n}`], 10, 'bold')
        y = paper.rows(60, y, [...BODY, ...BODY]) + 13
      }
    }),
  )
  expect(rows.filter((row) => !row.startsWith('paragraph'))).toEqual([
    'heading:1 | Vragen over de havens',
    ...[1, 2].flatMap((n) => [
      `heading:1 | Vraag ${n}`,
      'item:1 | - de diepte;',
      'item:1 | - de kosten?',
      `heading:1 | Antwoord op vraag ${n}`,
    ]),
  ])
})

test('a short paper with as many titles as words keeps its titles; the foot of its one page is furniture', async () => {
  const rows = shown(
    await readDrawn((paper) => {
      paper.put(60, 80, '3.4 Artikel 17 Vaarwegen', 14, 'bold')
      paper.put(60, 110, 'A. Algemene doelstelling van het beleid', 11, 'bold')
      paper.rows(60, 130, ['Het bevorderen van veilige vaarwegen.'])
      paper.put(60, 160, 'B. Rol en verantwoordelijkheid van de Minister', 11, 'bold')
      paper.rows(60, 180, ['De Minister houdt toezicht.'])
      paper.put(60, 800, 'Tweede Kamer, vergaderjaar 2030–2031, 36 999 XII, nr. 2', 10)
    }),
  )
  expect(rows.map((row) => row.split(' | ')[0])).toEqual([
    'heading:1',
    'heading:2',
    'paragraph',
    'heading:2',
    'paragraph',
    'artifact',
  ])
})

test('Roman numbers open items, an initial does not; a lettered title in italics is one', async () => {
  const rows = shown(
    await readDrawn((paper) => {
      paper.rows(60, 100, BODY)
      paper.rows(60, 150, ['I. de haven te baggeren;', 'II. de kade te herstellen.'])
      paper.rows(60, 190, ['a. De huidige regeling'], 10, 'italic')
      paper.rows(60, 203, BODY)
      paper.rows(60, 270, ['V. de Vries'])
    }),
  )
  expect(rows.filter((row) => !BODY.some((words) => row.endsWith(words)))).toEqual([
    'item:1 | I. de haven te baggeren;',
    'item:1 | II. de kade te herstellen.',
    'heading:1 | a. De huidige regeling',
    'paragraph | V. de Vries',
  ])
})
