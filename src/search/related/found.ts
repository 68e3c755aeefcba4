import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { LruCache } from '../../text/lru-cache.ts'
import { shortDigest } from '../index/short-digest.ts'
import { areSame, type FingerprintedRow } from './cached-rows.ts'
import type { Related } from './finder.ts'
import type { Fingerprints } from './row.ts'

/** The related paragraphs of one document, by the address of each paragraph that has any. */
export type OfDocument = ReadonlyMap<string, readonly Related[]>

/** What was found: in the cache by document, or in memory when there is no cache. */
export interface Found {
  /** By document: its name in the cache. The name changes when the result may have changed. */
  places: ReadonlyMap<string, string>
  held: ReadonlyMap<string, OfDocument>
}

/** The related paragraphs of a library. */
export interface RelatedParagraphs {
  readonly found: Found
  /** Those of a document, by its id. */
  of(document: string): OfDocument
}

/** How to find the related paragraphs of one document; paragraphs are given by their index in it. */
interface Finding {
  urls: () => string[]
  /** The candidates that a paragraph is compared with. */
  nearest: (place: number) => number[]
  find: (place: number, nearest: readonly number[]) => Related[]
  /** Two fingerprints of a paragraph and its candidates, on which its related paragraphs depend. */
  fingerprintsOf: (place: number, nearest: readonly number[]) => [one: number, two: number]
}

interface CachedFinds {
  related: [url: string, related: Related[]][]
  /** By paragraph: the two fingerprints of it and its candidates. */
  compared: Fingerprints
}

/** What an earlier build found for a paragraph. */
interface FoundBefore {
  related: Related[]
  compared: [one: number, two: number]
  /** Whether nothing changed in all paragraphs that share a rare term with it. */
  isSame: boolean
}

/** Collects what is found, document by document, and caches it. */
export class FoundCollector implements Found {
  readonly places = new Map<string, string>()
  readonly held = new Map<string, OfDocument>()
  readonly #cache: ResultCache | undefined

  constructor(cache: ResultCache | undefined) {
    this.#cache = cache
  }

  /** Finds the related paragraphs of a document; reuses those of paragraphs for which nothing changed. */
  add(now: FingerprintedRow, before: FingerprintedRow | undefined, finding: Finding): void {
    const { key, id } = now.row
    const place = placeOf(now)
    this.places.set(id, place)
    const isCached = key !== '' && this.#cache !== undefined
    if (isCached && before?.row.key === key && areSame(now.fingerprints, before.fingerprints)) return
    const known = isCached && before ? this.#known(now, before) : () => undefined
    const urls = finding.urls()
    const all = urls.map((url, at) => findOne(at, known(url, at), finding))
    const related = urls.flatMap((url, at): CachedFinds['related'] => {
      const own = all[at]?.related ?? []
      return own.length > 0 ? [[url, own]] : []
    })
    const compared = [0, 1].map((lane) => Int32Array.from(all, (each) => each.compared[lane] as number))
    if (isCached)
      writeCache(this.#cache, place, { related, compared: compared as Fingerprints } satisfies CachedFinds)
    else this.held.set(id, new Map(related))
  }

  /** Returns a lookup of what was found for a paragraph before. */
  #known(
    now: FingerprintedRow,
    before: FingerprintedRow,
  ): (url: string, at: number) => FoundBefore | undefined {
    const cached = readCache<CachedFinds>(this.#cache, placeOf(before))
    if (cached === null) return () => undefined
    const known = new Map(cached.related)
    const places = new Map(Array.from(before.row.urls, (url, place) => [url, place]))
    return (url, at) => {
      const place = places.get(now.row.urls[at] as number)
      if (place === undefined) return undefined
      const isSame = now.fingerprints.every((lane, index) => lane[at] === before.fingerprints[index]?.[place])
      const [one, two] = cached.compared
      const compared: FoundBefore['compared'] = [one[place] as number, two[place] as number]
      return { related: known.get(url) ?? [], compared, isSame }
    }
  }
}

/**
 * Most paragraphs that share a rare term with a changed one are not compared with it: their candidates have
 * the same fingerprints, so what was found before still holds.
 */
function findOne(
  at: number,
  known: FoundBefore | undefined,
  { nearest, find, fingerprintsOf }: Finding,
): Pick<FoundBefore, 'related' | 'compared'> {
  if (known?.isSame) return known
  const near = nearest(at)
  const compared = fingerprintsOf(at, near)
  const isSame = known?.compared[0] === compared[0] && known.compared[1] === compared[1]
  return isSame ? known : { related: find(at, near), compared }
}

const placeOf = ({ row: { key }, fingerprints }: FingerprintedRow): string =>
  `related ${key} ${shortDigest(...fingerprints.map(bytesOf))}`

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** What was found; read from the cache, document by document, on demand. */
export class CachedRelated implements RelatedParagraphs {
  readonly found: Found
  readonly #cache: ResultCache | undefined
  readonly #again: () => RelatedParagraphs
  /** The document that was asked for last: a page asks for one paragraph after another. */
  readonly #last = new LruCache<string, OfDocument>(1)

  /** @param again Finds everything anew, in case a cached result is gone. */
  constructor(found: Found, cache: ResultCache | undefined, again: () => RelatedParagraphs) {
    this.found = found
    this.#cache = cache
    this.#again = again
  }

  of(document: string): OfDocument {
    return this.#last.get(document, () => this.#read(document))
  }

  #read(document: string): OfDocument {
    const place = this.found.places.get(document)
    if (place === undefined) return new Map()
    const held = this.found.held.get(document)
    if (held !== undefined) return held
    const cached = readCache<CachedFinds>(this.#cache, place)
    return cached === null ? this.#again().of(document) : new Map(cached.related)
  }
}
