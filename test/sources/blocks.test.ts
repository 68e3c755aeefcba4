import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/collections/markdown/markdown.ts'
import { readDocument } from '../../src/pipeline.ts'
import { SeedMeta } from '../../src/seed/seed-schema.ts'
import type { Reading } from '../../src/sources/adapter.ts'
import { readSource } from '../../src/sources/read-source.ts'
import { letter } from './letter.ts'
import { type Printer, printer } from './print.ts'
import { readPrinted } from './read.ts'

const documentOf = ({ text, evidence, findings }: Reading) =>
  readDocument(
    {
      id: 'papier' as never,
      meta: SeedMeta.parse({ title: 'Papier', kind: 'document' }),
      text,
      sha256: '0'.repeat(64),
      evidence,
      findings,
    },
    null,
  ).document

/** `p3 paragraph, page 2, notes 1@20 | Words` for each block. */
function blocks(reading: Reading): string[] {
  return documentOf(reading).blocks.map(({ id, type, level, number, page, notes, marks, text }) => {
    const facts = [
      type,
      level && `level ${level}`,
      number && `number ${number}`,
      page && `page ${page.number}`,
      marks?.map(({ start, end, kind }) => `${kind} “${text.slice(start, end)}”`).join(' '),
      notes && `notes ${notes.map((note) => `${note.marker}@${note.at}`).join(' ')}`,
    ]
    return `${id} ${facts.filter(Boolean).join(', ')} | ${text.replaceAll('\t', ' ¦ ').replaceAll('\n', ' ⏎ ')}`
  })
}

const rulesOf = (reading: Reading): string[] => {
  const { map } = documentOf(reading)
  return map.ledger
    .filter(({ kind }) => kind === 'furniture')
    .map(({ start, end, rule }) => `${rule} | ${reading.text.slice(start, end)}`)
}

const printed = async (draw: (paper: Printer) => void): Promise<Reading> => {
  const paper = await printer()
  draw(paper)
  return readPrinted(paper)
}

/** Enough running text to know how it looks. */
function body(paper: Printer, y: number): number {
  return paper.rows(80, y, [
    'De gemeente onderhoudt de havens en de kades al sinds de oprichting van de stad, en dat',
    'blijft zij doen zolang er schepen zijn die er willen liggen. Daarvoor is geld nodig, dat',
    'voor een deel van het rijk komt en voor een deel van wie er zijn schip heeft liggen.',
  ])
}

test('a letter: address block and margin aside, one paragraph over a note and a page end', async () => {
  const reading = await readPrinted(await letter())
  expect(blocks(reading)).toMatchSnapshot()
  expect(rulesOf(reading)).toMatchSnapshot()
})

test('a tagged report printed by a browser', async () => {
  const reading = await readSource(join(import.meta.dirname, 'fixtures', 'report.pdf'))
  expect(blocks(reading)).toMatchSnapshot()
})

test('a raised number is a marker when there is such a note, and a power behind a unit; in a table too', async () => {
  const reading = await printed((paper) => {
    const y = body(paper, 100)
    const end = paper.put(80, y, 'Een ligplaats kost 12 euro per m')
    const next = paper.put(paper.put(end, y - 4, '2', 5.5) + 3, y, 'volgens de tarieven')
    paper.put(next, y - 4, '1', 5.5)
    for (const line of [200, 220, 240]) paper.line(80, line, 360, line)
    for (const x of [80, 220, 360]) paper.line(x, 200, x, 240)
    paper.put(85, 214, 'Haven', 10, 'bold')
    paper.put(225, 214, 'Tarief', 10, 'bold')
    paper.put(paper.put(85, 234, 'Oost'), 230, '2', 5.5)
    paper.put(225, 234, '12')
    paper.line(80, 716, 220, 716)
    paper.put(80, 727, '1', 5)
    paper.put(86, 730, 'Vastgesteld door de raad.', 8)
    paper.put(80, 739, '2', 5)
    paper.put(86, 742, 'Met de nieuwe steiger.', 8)
  })
  expect(blocks(reading).slice(1)).toMatchSnapshot()
})

test('a table over a page end: one table, its head once, a cut row whole; its caption', async () => {
  const grid = (paper: Printer, y: number, rows: readonly (readonly string[])[]): void => {
    for (let n = 0; n <= rows.length; n++) paper.line(80, y + 20 * n, 380, y + 20 * n)
    for (const x of [80, 180, 280, 380]) paper.line(x, y, x, y + 20 * rows.length)
    for (const [n, row] of rows.entries())
      for (const [c, cell] of row.entries())
        if (cell) paper.put(85 + 100 * c, y + 14 + 20 * n, cell, 10, row[0] === 'Haven' ? 'bold' : 'plain')
  }
  const reading = await printed((paper) => {
    const y = body(paper, 100)
    body(paper, y + 20)
    paper.put(80, 640, 'Tabel 3 Havens van de stad', 9, 'bold')
    grid(paper, 650, [
      ['Haven', 'Boten', 'Beheer'],
      ['Oost', '12', 'door de'],
    ])
    paper.page()
    grid(paper, 60, [
      ['Haven', 'Boten', 'Beheer'],
      ['', '', 'gemeente'],
      ['West', '40', 'particulier'],
    ])
    body(paper, 200)
  })
  expect(blocks(reading).slice(2)).toMatchSnapshot()
})

test('italics and bold are marks over the text, also over a line end, and are kept when it is read back', async () => {
  const reading = await printed((paper) => {
    const y = body(paper, 100)
    const end = paper.put(80, y, 'De wethouder las het rapport ')
    paper.put(end, y, 'Havens en kades van de stad', 10, 'italic')
    const next = paper.put(80, y + 13, 'door de jaren heen ', 10, 'italic')
    paper.put(paper.put(next, y + 13, 'en zei dat het '), y + 13, 'niet', 10, 'bold')
    paper.put(80, y + 26, 'zo kan blijven, omdat er schepen in de weg liggen van wie er wil varen en omdat.')
  })
  const document = documentOf(reading)
  expect(blocks(reading)).toMatchSnapshot()
  expect(fromMarkdown(toMarkdown(document), document.map)).toEqual(document)
})

test('two who sign beside each other are read one after the other', async () => {
  const reading = await printed((paper) => {
    const y = body(paper, 100)
    paper.put(80, y + 30, 'Het college van burgemeester en wethouders van Veendorp,')
    paper.put(80, y + 80, 'mr. A.B. de Vos')
    paper.put(300, y + 80, 'drs. C.D. van Dam')
    paper.put(80, y + 93, 'gemeentesecretaris')
    paper.put(300, y + 93, 'burgemeester')
  })
  expect(blocks(reading).slice(1)).toMatchSnapshot()
  expect(reading.meta.sender?.value).toBe('Het college van burgemeester en wethouders van Veendorp')
})

test('levels follow number and look, and a lettered title stands below the last that is not', async () => {
  const reading = await printed((paper) => {
    let y = 80
    const title = (text: string, size: number, look: 'plain' | 'bold' | 'italic'): void => {
      paper.put(80, y + 16, text, size, look)
      y = body(paper, y + 36)
    }
    title('Havens van de stad', 18, 'bold')
    title('1 Inleiding', 13, 'bold')
    title('1.1 Aanleiding', 10, 'bold')
    title('(a) De kades', 10, 'bold')
    title('2 Beheer', 13, 'bold')
    title('2.1 Wat de stad doet', 10, 'bold')
    title('(a) Het baggeren', 10, 'bold')
  })
  const heads = documentOf(reading).blocks.filter(({ type }) => type === 'heading')
  expect(heads.map(({ level, number, text }) => [level, number, text])).toMatchSnapshot()
})

test('values in columns without lines, with heads of two rows and a label of its own between', async () => {
  const reading = await printed((paper) => {
    body(paper, 100)
    const row = (y: number, cells: readonly string[], look: 'plain' | 'bold' = 'plain'): void => {
      for (const [n, cell] of cells.entries()) if (cell) paper.put([80, 260, 350][n]!, y, cell, 10, look)
    }
    row(186, ['', 'Vaste', 'Losse'], 'bold')
    row(198, ['Havens', 'plaatsen', 'plaatsen'], 'bold')
    row(214, ['Oost', '-1,6%', '0,4%'])
    row(228, ['West', '-1,2%', '0,1%'])
    row(252, ['Buiten de stad'], 'bold')
    row(266, ['Noord', '-0,2%', '–'])
    row(280, ['Zuid', '1,0%', '3,5%'])
    body(paper, 330)
  })
  expect(blocks(reading).filter((each) => each.includes(' table,'))).toMatchSnapshot()
})

test('words that the file leads to an address are a link, over a line end too; a script or a file is none', async () => {
  const reading = await printed((paper) => {
    const y = body(paper, 100)
    const address = 'https://www.example.nl/nieuws/2031/een-lange-naam'
    const from = paper.put(80, y, 'Zie het bericht over de havens van de stad op ')
    paper.lead([from, y - 9, paper.put(from, y, 'www.example.nl/nieuws/2031/een-lange-'), y + 3], address)
    const end = paper.put(80, y + 13, 'naam,')
    paper.lead([80, y + 4, end, y + 16], address)
    paper.lead(
      [end + 3, y + 4, paper.put(end + 3, y + 13, 'en de kaart van de havens.'), y + 16],
      'javascript:alert(1)',
    )
  })
  const document = documentOf(reading)
  const block = document.blocks.find(({ links }) => links)
  expect(block?.links?.map(({ start, end, url }) => [block.text.slice(start, end), url])).toEqual([
    ['www.example.nl/nieuws/2031/een-lange-naam', 'https://www.example.nl/nieuws/2031/een-lange-naam'],
  ])
  expect(fromMarkdown(toMarkdown(document), document.map)).toEqual(document)
})

test('in a cell, too, a word that a line end cut is whole, and a hyphen that belongs to it stays', async () => {
  const reading = await printed((paper) => {
    body(paper, 100)
    for (const line of [200, 220, 248]) paper.line(80, line, 360, line)
    for (const x of [80, 220, 360]) paper.line(x, 200, x, 248)
    paper.put(84, 214, 'Werk')
    paper.put(224, 214, 'Voor')
    paper.rows(84, 232, ['Het onder-', 'houd van de havens'])
    paper.rows(224, 232, ['Een niet-', 'openbare kade'])
  })
  const [table] = documentOf(reading).blocks.filter(({ type }) => type === 'table')
  expect(table?.text).toContain('Het onderhoud van de havens\tEen niet-openbare kade')
})
