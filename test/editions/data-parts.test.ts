import { expect, test } from 'vitest'
import type { Library } from '../../src/claims/library.ts'
import { MANY_DOCUMENTS } from '../../src/editions/data/by-part.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { dataFiles } from './data-files.ts'

const LISTS = [
  'actions',
  'actors',
  'programmes',
  'laws',
  'glossary',
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
    map: { ...first.map, findings: [] },
  }))
  return { ...sampleLibrary, documents: [...sampleLibrary.documents, ...more] }
}

const parse = (text: string | undefined): never[] => JSON.parse(text ?? 'null')

test('a small library has each list in one file, under the name it always had', () => {
  const paths = [...dataFiles(sampleLibrary)].map(([path]) => path)
  expect(paths).toEqual(expect.arrayContaining(LISTS.map((name) => `${name}.json`)))
})

test('of a large one a list is a file for each document or name, with an index; together they are the list', () => {
  const one = new Map(dataFiles(sampleLibrary))
  const many = new Map(dataFiles(large(), { base: '/proef' }))
  for (const name of LISTS) {
    expect(many.has(`${name}.json`)).toBe(false)
    const index = parse(many.get(`${name}/index.json`)) as { id: string; count: number; url: string }[]
    const records = index.flatMap(({ id, count, url }) => {
      const own = parse(many.get(`${name}/${id}.json`))
      expect([own.length, url]).toEqual([count, `/proef/data/v1/${name}/${id}.json`])
      return own
    })
    expect(records).toHaveLength(parse(one.get(`${name}.json`)).length)
  }
})
