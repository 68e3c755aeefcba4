import { expect, test } from 'vitest'
import { xml } from '../../../src/sources/xml/xml.ts'

/** The rows of a paper, as kind, level and words. */
async function rowsOf(body: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(`<officiele-publicatie>${body}</officiele-publicatie>`)
  const { text, evidence } = await xml.read({ name: 'proef.xml', bytes })
  return evidence.lines.map(({ start, end, role, runs = [] }) =>
    [
      role?.kind,
      role?.level ?? '',
      text.slice(start, end),
      ...runs.flatMap(({ note }) => (note === undefined ? [] : [note === role?.of ? 'itself' : 'calls'])),
    ].join(' | '),
  )
}

const part = (number: string, title: string, inner = ''): string =>
  `<divisie><kop><nr>${number}</nr><titel>${title}</titel></kop><al>Tekst.</al>${inner}</divisie>`

test('"1.1" beside "1." stands below it, with what is in it', async () => {
  const rows = await rowsOf(
    part('1.', 'Haven') + part('1.1', 'Noord', part('a.', 'Hout')) + part('1.2', 'Zuid') + part('2.', 'Stad'),
  )
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading | 1 | 1. Haven',
    'heading | 2 | 1.1 Noord',
    'heading | 3 | a. Hout',
    'heading | 2 | 1.2 Zuid',
    'heading | 1 | 2. Stad',
  ])
})

test('"1.1" that the file has below "1." stays one deeper', async () => {
  const rows = await rowsOf(part('1.', 'Haven', part('1.1', 'Noord')))
  expect(rows).toContain('heading | 2 | 1.1 Noord')
})

test('what is said behind a motion does not stand below its title', async () => {
  const rows = await rowsOf(
    '<handelingen><agendapunt><nr>9</nr><item-titel>Steigers</item-titel><spreekbeurt><tekst><al>Ik heb een motie.</al>' +
      '<motie><kop><titel>Motie</titel></kop><al>De Kamer,</al></motie></tekst></spreekbeurt>' +
      '<spreekbeurt><tekst><al>Dank u wel.</al></tekst></spreekbeurt></agendapunt></handelingen>',
  )
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual(['heading | 1 | 9 Steigers'])
  expect(rows).toContain('label |  | Motie')
})

const table = (cell: string, below: string): string =>
  `<tekst><table><tgroup cols="1"><colspec colname="c1"/><tbody><row><entry><al>${cell}</al></entry></row></tbody>` +
  `</tgroup></table>${below}</tekst>`

test('a row below a table with the raised number of a cell is a note of that cell', async () => {
  const below = '<al><sup>1</sup> In meters.</al><al>Verder.</al>'
  const rows = await rowsOf(table('Waarde<sup>1</sup>', below))
  expect(rows.map((row) => row.replace(/ \| \d? \| /u, ' | '))).toEqual([
    'cell | Waarde1 | calls',
    'note | 1 In meters.',
    'paragraph | Verder.',
  ])
})

test('a raised number that no cell has opens no note', async () => {
  const rows = await rowsOf(table('Oppervlak in m<sup>2</sup>', '<al><sup>1</sup> In meters.</al>'))
  expect(rows.filter((row) => row.startsWith('note'))).toEqual([])
})
