import { afterEach, expect, test } from 'vitest'
import { cachedForList, ofDocument, ofOwn } from '../../../src/catalogue/reads/of-document.ts'
import { withReads } from '../../../src/catalogue/reads/reads.ts'
import { clearBuildContext, setBuildContext } from '../../../src/claims/build-context.ts'
import type { Library } from '../../../src/claims/library.ts'
import { CachedValues } from '../../../src/cli/site/values-by-document.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import { sampleLibrary } from '../../render/sample-library.ts'

// Whole ones: what other tests of this process ask of documents is made of them too.
const documents = ['brief', 'nota'].map(
  (id) => ({ ...sampleLibrary.documents[0], id, blocks: [] }) as unknown as Document,
)
const [brief, nota] = documents as [Document, Document]

/** How often the numbers were put: other tests of this process have more to ask. */
function memory() {
  const entries = new Map<string, Uint8Array>()
  let puts = 0
  return {
    cache: {
      get: (key: string) => entries.get(key) ?? null,
      put: (key: string, bytes: Uint8Array) => {
        if (key === 'number') puts++
        entries.set(key, bytes)
      },
    },
    puts: () => puts,
  }
}

/** Gives a library of which the texts are known by these values; says of which texts something was made. */
function build(store: ReturnType<typeof memory>, bodies: Record<string, string>): string[] {
  const valueCache = new CachedValues(store.cache, Object.values(bodies))
  setBuildContext({ library: {} as Library, bodyDigests: new Map(Object.entries(bodies)), valueCache })
  const made: string[] = []
  const numberOf = ofDocument('number', ({ id }) => made.push(id))
  for (const document of documents) numberOf(document)
  valueCache.save()
  return made
}

afterEach(clearBuildContext)

test('what follows from a document is made again for the document that was edited', () => {
  const store = memory()
  expect(build(store, { brief: '1', nota: '1' })).toEqual(['brief'])
  expect(build(store, { brief: '1', nota: '2' })).toEqual(['nota'])
  expect(store.puts()).toBe(2)
  expect(build(store, { brief: '1', nota: '2' })).toEqual([])
  expect(store.puts()).toBe(2)
  // A text that is not there any more leaves nothing.
  expect(build(store, { brief: '3', nota: '2' })).toEqual(['brief'])
  expect(build(store, { brief: '1', nota: '2' })).toEqual(['brief'])
})

test('what else is asked of documents is made with what is asked first, and a page has not looked at it', async () => {
  const made: string[] = []
  const first = ofDocument('first', ({ id }) => made.push(`first ${id}`))
  ofDocument('second', ({ id }) => made.push(`second ${id}`))
  const { reads } = await withReads(async () => first(brief))
  expect(made).toEqual(['first brief', 'second brief'])
  expect(reads).toEqual(['first brief'])
  first(brief)
  expect(made).toHaveLength(2)
})

test('a page that asks has looked at what was made, not at the document', async () => {
  const length = ofDocument('length', ({ blocks }) => blocks.length)
  const { made, reads } = await withReads(async () => length(brief) + length(nota))
  expect(made).toBe(0)
  expect(reads).toEqual(['length brief', 'length nota'])
})

test('what follows from a document and the registers is made again when one of them answers otherwise', () => {
  const store = memory()
  const made: string[] = []
  const linksOf = ofOwn('asked-of-registers', (_: { documentOf: Map<string, Document> }, { id }) =>
    made.push(id),
  )
  for (const own of ['1', '1', '2']) {
    const valueCache = new CachedValues(store.cache, [own])
    setBuildContext({ library: {} as Library, claimsDigests: new Map([['brief', own]]), valueCache })
    linksOf({ documentOf: new Map() }, brief)
    valueCache.save()
  }
  expect(made).toEqual(['brief', 'brief'])
})

test('what is made of a list is made again when the list is another', () => {
  const store = memory()
  const made: string[] = []
  for (const list of [
    ['a', 'b'],
    ['a', 'b'],
    ['a', 'c'],
    ['a', 'b'],
  ]) {
    const valueCache = new CachedValues(store.cache, [])
    setBuildContext({ library: {} as Library, valueCache })
    expect(cachedForList('count', list, () => made.push(list.join('')))).toBeGreaterThan(0)
    valueCache.save()
  }
  expect(made).toEqual(['ab', 'ac', 'ab'])
})
