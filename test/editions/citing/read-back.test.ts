import { parse } from '@retorquere/bibtex-parser'
import { expect, test } from 'vitest'
import { toBibtex } from '../../../src/editions/citing/bibtex.ts'
import { type CslItem, type CslName, reportItem } from '../../../src/editions/citing/csl.ts'
import { toRis } from '../../../src/editions/citing/ris.ts'
import { makeDocument, VIA } from './helpers.ts'
import { itReadsBack } from './read-back.ts'

const EVERYTHING: CslItem = {
  id: 'nota-31-2',
  type: 'report',
  title: 'Plan A - deel 2 -\nen B&W-besluit: 50% van #1 {x} a_b \\y ~ ^ é Ü č ş ’s – <i>nog</i> €',
  language: 'nl',
  issued: { 'date-parts': [[2024, 1, 1]] },
  accessed: { 'date-parts': [[2025, 12, 31]] },
  genre: 'Kamerstukken II 2023/24, 12345, nr. 6',
  publisher: 'Ministerie van Weer, Wind en Zon & co_2 #3 50% é',
  abstract: 'Eerste alinea.\r\nER  - Tweede regel\u2028derde\n\nTY  - Slot_a & b.',
  note: 'tekst via a_b & c: https://example.org/a_b/%20',
  URL: 'https://example.org/a_b/?x=1&y=%20#p1',
}
const AUTHORS: CslName[] = [
  { literal: 'Ministerie van Weer, Wind en Zon' },
  { literal: 'Raad voor de Proef' },
  { literal: 'Werkgroep Wind & Water' },
  { literal: 'Bureau Plan and Praktijk' },
  { family: 'Vliet', given: 'A.B.', 'non-dropping-particle': 'van der' },
  { family: 'Berg-van den Brink', given: 'J.', 'non-dropping-particle': 'van ’t' },
  { family: 'd’Hoop', given: 'É.' },
]

const ITEMS: [name: string, item: CslItem][] = [
  ['nothing known', reportItem(makeDocument({ id: 'n312' }), { ...VIA, address: null })],
  ['every field', { ...EVERYTHING, author: AUTHORS }],
  ...AUTHORS.map((author, at): [string, CslItem] => [`author ${at}`, { ...EVERYTHING, author: [author] }]),
  ['a month', { ...EVERYTHING, issued: { 'date-parts': [[2022, 3]] } }],
]

itReadsBack(ITEMS)

test('in BibTeX a sign of TeX is escaped in every field but the address, a month has its own name, keys keep their hyphens', () => {
  const text = toBibtex({ ...EVERYTHING, author: AUTHORS })
  const rows = text.split('\n').filter((row) => !row.startsWith('\turl'))
  expect(rows.filter((row) => /(?<!\\)[&%#_$~^]/.test(row.replace(/\\[\^~]/g, '')))).toEqual([])
  expect(rows.filter((row) => /[éÜčş]/.test(row))).toEqual([])
  expect(text).toContain('\tmonth = jan,\n')
  const keys = ['c31-2', 'c312', 'c-312'].map((id) => parse(toBibtex({ ...EVERYTHING, id })).entries[0]?.key)
  expect(keys).toEqual(['c31-2', 'c312', 'c-312'])
})

test('a document without a date has no year, whatever the day its text was taken', () => {
  const item = reportItem(makeDocument({ textDate: '2025-07-09' }), VIA)
  expect(toRis(item)).not.toMatch(/^(?:PY|DA)/m)
  expect(toRis(item)).toContain('Y2  - 2025/07/09/\n')
  expect(toBibtex(item)).not.toMatch(/^\t(?:year|month|day|date) /m)
  expect(item).toMatchObject({ accessed: { 'date-parts': [[2025, 7, 9]] } })
  expect(item).not.toHaveProperty('issued')
})
