import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { read } from '@customcommander/ris'
import { parse } from '@retorquere/bibtex-parser'
import { expect, test } from 'vitest'
import { toBibtex } from '../../../src/editions/citing/bibtex.ts'
import type { CslItem } from '../../../src/editions/citing/csl.ts'
import { toRis } from '../../../src/editions/citing/ris.ts'

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

export type Items = readonly [name: string, item: CslItem][]

/** What is written of these must come back through readers of others. */
export function itReadsBack(ITEMS: Items): void {
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
}
