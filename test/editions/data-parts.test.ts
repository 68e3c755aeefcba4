import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Library } from '../../src/claims/library.ts'
import { MANY_DOCUMENTS } from '../../src/editions/data/by-part.ts'
import type { PublicRows } from '../../src/editions/data/rows.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { dataFiles } from './data-files.ts'
import { fromRows, inOrder } from './from-rows.ts'

const LISTS = [
  'actions',
  'actors',
  'programmes',
  'laws',
  'glossary',
  'commitments',
  'dossiers',
  'references',
  'parallels',
  'amounts',
  'sums',
  'quality',
]

/** The same library with so many texts beside it that its lists are not in one file each. */
function large(): Library {
  const [first] = sampleLibrary.documents
  if (!first) throw new Error('no document')
  const more = Array.from({ length: MANY_DOCUMENTS }, (_, at) => ({
    ...first,
    id: `ander-stuk-${at}` as typeof first.id,
    official: null,
    map: { ...first.map, findings: [] },
  }))
  return { ...sampleLibrary, documents: [...sampleLibrary.documents, ...more] }
}

const parse = (text: string | undefined): unknown => JSON.parse(text ?? 'null')
const listOf = (text: string | undefined): object[] => parse(text) as object[]
const LARGE = new Map(dataFiles(large(), { base: '/proef' }))
const SMALL = new Map(dataFiles(sampleLibrary, { base: '/proef' }))

type InParts = [list: string, id: string, value: unknown]

/** The files that the indexes tell, with what is in them. */
const partsOf = (name: string): InParts[] =>
  (listOf(LARGE.get(`${name}/index.json`)) as { id: string }[]).map(({ id }) => [
    name,
    id,
    parse(LARGE.get(`${name}/${id}.json`)),
  ])

/** What a program does that reads a part: rows become records again, by what the columns say. */
function recordsOf(value: unknown): object[] {
  if (!Array.isArray(value)) return fromRows(value as PublicRows)
  return value.map((each: { mentions?: PublicRows }) =>
    each.mentions ? { ...each, mentions: fromRows(each.mentions) } : each,
  )
}

test('a small library has each list in one file, under the name it always had', () => {
  const paths = [...dataFiles(sampleLibrary)].map(([path]) => path)
  expect(paths).toEqual(expect.arrayContaining(LISTS.map((name) => `${name}.json`)))
})

test('of a large one a list is a file for each document or name, with an index; together they are the list', () => {
  for (const name of LISTS) {
    expect(LARGE.has(`${name}.json`)).toBe(false)
    const index = listOf(LARGE.get(`${name}/index.json`)) as { id: string; count: number; url: string }[]
    const records = partsOf(name).map(([, , value]) => recordsOf(value))
    expect(index.map(({ count, url }) => [count, url])).toEqual(
      index.map(({ id }, at) => [records[at]?.length, `/proef/data/v1/${name}/${id}.json`]),
    )
    const list = listOf(SMALL.get(`${name}.json`))
    const known = (of: object[]): string[] => of.map((each) => JSON.stringify(inOrder(each))).sort()
    expect(known(records.flat())).toEqual(known(list))
  }
})

test('lists of many small records are in rows, which name their fields once and have their own schema', () => {
  const [, , value] = partsOf('references')[0] ?? []
  const { same, columns, rows } = value as PublicRows
  expect(Object.keys(same)).toEqual(['document'])
  expect(columns.slice(0, 4)).toEqual(['block', 'start', 'end', 'text'])
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const schemaOf = (name: string, own: unknown): string =>
    ['rows', `${name}-part`, name].find(
      (each) => LARGE.has(`schema/${each}.json`) && (each !== 'rows' || !Array.isArray(own)),
    ) ?? ''
  for (const [name, id, own] of LISTS.flatMap(partsOf)) {
    const validate = ajv.compile(parse(LARGE.get(`schema/${schemaOf(name, own)}.json`)) as object)
    expect([name, id, validate(own), validate.errors]).toEqual([name, id, true, null])
  }
})
