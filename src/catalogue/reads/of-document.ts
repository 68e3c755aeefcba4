import { hash } from 'node:crypto'
import { type BuildContext, getBuildContext } from '../../claims/build-context.ts'
import type { Document } from '../../collections/schema/document.ts'
import { once } from '../once.ts'
import { declare, state, track, untracked } from './reads.ts'

interface Documents {
  documentOf: ReadonlyMap<string, Document>
}

/**
 * All functions that were defined by `ofDocument`, by name. A build asks each of them for every document, one
 * function after another. When the first asks for a document, the others are computed as well, while its
 * blocks are in memory.
 */
const makers = new Map<string, (document: Document) => unknown>()

/**
 * Defines a value that follows from one document, computed once for each text and cached for the next build:
 * `const words = ofDocument('words', countWords)`. A page that uses it depends on the value, not on the
 * document: most such values stay the same when a text is edited.
 */
export function ofDocument<Result>(
  name: string,
  make: (document: Document) => Result,
): (document: Document) => Result {
  const inMemory = new WeakMap<Document, { value: Result }>()
  const placeOf = (document: Document): Place<Result> => ({ name, inMemory, document, keys: 'bodyDigests' })
  const getOne = (document: Document): Result => valueAt(placeOf(document), () => make(document))
  makers.set(name, getOne)
  const get = (document: Document): Result => {
    if (knownAt(placeOf(document)) === undefined) for (const getOther of makers.values()) getOther(document)
    return getOne(document)
  }
  declareByDocument(name, (_, document) => get(document))
  return (document) => {
    track(name, document.id)
    return get(document)
  }
}

/** The same for a value that follows from a document and the registers: from its links, amounts or tables. */
export function ofOwn<Of extends Documents, Result>(
  name: string,
  make: (of: Of, document: Document) => Result,
): (of: Of, document: Document) => Result {
  const memoryFor = once((_: Of) => new WeakMap<Document, { value: Result }>())
  const get = (of: Of, document: Document): Result =>
    valueAt({ name, inMemory: memoryFor(of), document, keys: 'claimsDigests' }, () => make(of, document))
  declareByDocument(name, (of, document) => get(of as Of, document))
  return (of, document) => {
    track(name, document.id)
    return get(of, document)
  }
}

const declareByDocument = (name: string, get: (of: Documents, document: Document) => unknown): void => {
  state.own.add(name)
  state.lookups.set(name, (of) =>
    declare(name, (id) => {
      const document = (of as Documents).documentOf.get(id)
      return document === undefined ? null : get(of as Documents, document)
    }),
  )
}

/** Where a value is cached. */
interface Place<Result> {
  name: string
  document: Document
  /** The digests of documents that are the keys of the cache. */
  keys: 'bodyDigests' | 'claimsDigests'
  /** The values of documents without such a digest. */
  inMemory: WeakMap<Document, { value: Result }>
}

/** Returns the cached value of a document, or computes it. */
const valueAt = <Result>(place: Place<Result>, make: () => Result): Result =>
  (knownAt(place) ?? putAt(place, { value: untracked(make) })).value

function knownAt<Result>(place: Place<Result>): { value: Result } | undefined {
  const key = keyOf(place)
  const cached = key === undefined ? undefined : cacheOf<Result>(place)?.get(key)
  return cached ?? place.inMemory.get(place.document)
}

/** Caches a value; without a digest of the document, in memory only. */
function putAt<Result>(place: Place<Result>, result: { value: Result }): { value: Result } {
  const [cache, key] = [cacheOf<Result>(place), keyOf(place)]
  if (cache && key !== undefined) cache.set(key, result)
  else place.inMemory.set(place.document, result)
  return result
}

const keyOf = ({ keys, document }: Pick<Place<unknown>, 'keys' | 'document'>): string | undefined =>
  getBuildContext()?.[keys]?.get(document.id)

function cacheOf<Result>({ name, keys }: Pick<Place<Result>, 'name' | 'keys'>) {
  const context: BuildContext | undefined = getBuildContext()
  return context?.[keys] && (context.valueCache?.of(name) as Map<string, { value: Result }> | undefined)
}

/** Caches what follows from a long list of words, until the list changes. */
export function cachedForList<Result>(name: string, list: readonly string[], make: () => Result): Result {
  const cache = getBuildContext()?.valueCache?.ofAll(name) as Map<string, { value: Result }> | undefined
  if (!cache) return make()
  const key = hash('sha256', list.join('\n'))
  const result = cache.get(key) ?? { value: make() }
  if (!cache.has(key)) cache.clear()
  cache.set(key, result)
  return result.value
}
