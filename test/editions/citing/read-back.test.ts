import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { read } from '@customcommander/ris'
import { parse } from '@retorquere/bibtex-parser'
import { expect, test } from 'vitest'
import { toBibtex } from '../../../src/editions/citing/bibtex.ts'
import { type CslItem, type CslName, reportItem } from '../../../src/editions/citing/csl.ts'
import { toRis } from '../../../src/editions/citing/ris.ts'
import { readSeeds } from '../../../src/seed/read-seeds.ts'
import { ROOT } from '../../support/root.ts'
import { makeDocument, VIA } from './helpers.ts'

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

const { seeds } = readSeeds(join(ROOT, 'seeds'))
const ITEMS: [name: string, item: CslItem][] = [
  ...seeds.map(({ id, meta }): [string, CslItem] => [id, reportItem(makeDocument({ ...meta, id }), VIA)]),
  ['nothing known', reportItem(makeDocument({ id: 'n312' }), { ...VIA, address: null })],
  ['every field', { ...EVERYTHING, author: AUTHORS }],
  ...AUTHORS.map((author, at): [string, CslItem] => [`author ${at}`, { ...EVERYTHING, author: [author] }]),
  ['a month', { ...EVERYTHING, issued: { 'date-parts': [[2022, 3]] } }],
]

const line = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ')
const names = (item: CslItem, literal = (name: string): string => name): string[] =>
  (item.author ?? []).map((name) =>
    'literal' in name
      ? literal(name.literal)
      : [name['non-dropping-particle'], `${name.family}, ${name.given}`].filter(Boolean).join(' '),
  )
type Read = Record<string, string> & { author?: Record<string, string>[]; issued?: object; accessed?: object }
const readNames = ({ author = [] }: Read): string[] =>
  author.map(({ literal, family, given, 'non-dropping-particle': particle }) =>
    given === undefined
      ? (literal ?? family ?? '')
      : [particle, `${family}, ${given}`].filter(Boolean).join(' '),
  )
/** Signs of case that a reader keeps from braces are no words; an accent may be a sign of its own. */
const plain = (text: string | undefined): string | undefined =>
  text?.replace(/<\/?span[^>]*>/g, '').normalize('NFC')

/** What citation-js has for each field, and what it should have. */
const fields = (found: Read): unknown[] => [
  found.id,
  plain(found.title),
  found.genre === 'techreport' ? undefined : plain(found.genre),
  found.publisher,
  found.abstract,
  found.note,
  found.URL,
  found.issued,
  found.accessed,
]
const expected = (item: CslItem): unknown[] => [
  item.id,
  line(item.title),
  item.genre,
  item.publisher,
  line(item.abstract),
  item.note,
  item.URL,
  item.issued,
  item.accessed,
]

const withoutCommas = (name: string): string => name.replaceAll(',', '')

test.each(ITEMS)('RIS by citation-js: %s', (_, item) => {
  const [found, ...more] = new Cite(toRis(item)).data as Read[]
  expect(more).toEqual([])
  expect(fields(found as Read)).toEqual(expected(item))
  expect(readNames(found as Read)).toEqual(names(item, withoutCommas))
})

test.each(ITEMS)('RIS by another reader: %s', (_, item) => {
  const [found = {}, ...more] = read(toRis(item))
  expect(more).toEqual([])
  const values = ['ID', 'TI', 'M3', 'PB', 'AB', 'N1', 'UR'].map((tag) => found[tag]?.[0])
  expect(values).toEqual(expected(item).slice(0, 7))
  const day = found.DA?.[0] as { year: string; month: string; day: string } | undefined
  const parts = [day?.year, day?.month, day?.day].filter(Boolean).map(Number)
  expect(parts).toEqual(item.issued?.['date-parts'][0] ?? [])
  const authors = (found.AU ?? []) as unknown as Record<string, string>[]
  const signed = authors.map(({ last_name, first_name, initials }) =>
    [last_name, first_name || initials].filter(Boolean).join(', '),
  )
  expect(signed).toEqual(names(item, withoutCommas))
})

test.each(ITEMS)('every row of RIS has a tag, and only the last one ends the record: %s', (_, item) => {
  const rows = toRis(item).split('\n')
  expect(rows.pop()).toBe('')
  expect(rows.filter((row) => !/^[A-Z][A-Z0-9] {2}- /.test(row))).toEqual([])
  expect(rows.filter((row) => row.startsWith('ER'))).toEqual(['ER  - '])
  expect(rows.at(-1)).toBe('ER  - ')
})

test.each(ITEMS)('BibTeX by citation-js: %s', (_, item) => {
  const [found, ...more] = new Cite(toBibtex(item)).data as Read[]
  expect(more).toEqual([])
  expect(fields(found as Read)).toEqual(expected(item))
  expect(readNames(found as Read)).toEqual(names(item))
})

test.each(ITEMS)('BibTeX by another reader: %s', (_, item) => {
  const { errors, entries } = parse(toBibtex(item))
  expect(errors).toEqual([])
  const [{ key, fields: found }] = entries as unknown as [{ key: string; fields: Record<string, unknown> }]
  const values = ['title', 'type', 'institution', 'abstract', 'note', 'url'].map((name) =>
    plain([found[name]].flat()[0] as string | undefined),
  )
  expect([key, ...values]).toEqual(expected(item).slice(0, 7))
  const date = [found.year, found.month, found.day].filter((part) => part !== undefined).map(Number)
  expect(date).toEqual(item.issued?.['date-parts'][0] ?? [])
  const authors = ((found.author ?? []) as Record<string, string>[]).map(
    ({ name, prefix, lastName, firstName }) =>
      plain(name ?? [prefix, `${lastName}, ${firstName}`].filter(Boolean).join(' ')),
  )
  expect(authors).toEqual(names(item))
})

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
