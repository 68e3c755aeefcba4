import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { LruCache } from '../../text/lru-cache.ts'
import { shortDigest } from '../index/short-digest.ts'
import { areSame, type Numbered } from './cached-rows.ts'
import type { Related } from './finder.ts'
import type { Numbers } from './row.ts'

/** The related paragraphs of one document by the address of each paragraph that has any. */
export type OfDocument = ReadonlyMap<string, readonly Related[]>

/** What was found: kept by document, or held where there is no place for it. */
export interface Found {
  /** By document where that is kept: another place when it may be something else. */
  places: ReadonlyMap<string, string>
  held: ReadonlyMap<string, OfDocument>
}

/** The related paragraphs of a library. */
export interface RelatedParagraphs {
  readonly found: Found
  /** Those of a document, by its id. */
  of(document: string): OfDocument
}

/** A document whose paragraphs are looked at, by their places in it. */
interface Finding {
  urls: () => string[]
  /** Those that one is compared with. */
  nearest: (place: number) => number[]
  find: (place: number, nearest: readonly number[]) => Related[]
  /** Two numbers for all that what is found among these depends on. */
  numbersOf: (place: number, nearest: readonly number[]) => [one: number, two: number]
}

interface Kept {
  related: [url: string, related: Related[]][]
  /** By paragraph two numbers for itself and those that it was compared with. */
  compared: Numbers
}

/** What was found of a paragraph, and those numbers. */
interface FoundBefore {
  related: Related[]
  compared: [one: number, two: number]
  /** Whether nothing changed of all that share a rare term with it. */
  isSame: boolean
}

/** Puts away what was found of documents. */
export class Finds implements Found {
  readonly places = new Map<string, string>()
  readonly held = new Map<string, OfDocument>()
  readonly #cache: ResultCache | undefined

  constructor(cache: ResultCache | undefined) {
    this.#cache = cache
  }

  /** Of the paragraphs for which something changed it is found anew. */
  add(now: Numbered, before: Numbered | undefined, finding: Finding): void {
    const { key, id } = now.row
    const place = placeOf(now)
    this.places.set(id, place)
    const isKept = key !== '' && this.#cache !== undefined
    if (isKept && before?.row.key === key && areSame(now.numbers, before.numbers)) return
    const known = isKept && before ? this.#known(now, before) : () => undefined
    const urls = finding.urls()
    const all = urls.map((url, at) => findOne(at, known(url, at), finding))
    const related = urls.flatMap((url, at): Kept['related'] => {
      const own = all[at]?.related ?? []
      return own.length > 0 ? [[url, own]] : []
    })
    const compared = [0, 1].map((lane) => Int32Array.from(all, (each) => each.compared[lane] as number))
    if (isKept) writeCache(this.#cache, place, { related, compared: compared as Numbers } satisfies Kept)
    else this.held.set(id, new Map(related))
  }

  /** What was found of a paragraph before. */
  #known(now: Numbered, before: Numbered): (url: string, at: number) => FoundBefore | undefined {
    const kept = readCache<Kept>(this.#cache, placeOf(before))
    if (kept === null) return () => undefined
    const known = new Map(kept.related)
    const places = new Map(Array.from(before.row.urls, (url, place) => [url, place]))
    return (url, at) => {
      const place = places.get(now.row.urls[at] as number)
      if (place === undefined) return undefined
      const isSame = now.numbers.every((lane, index) => lane[at] === before.numbers[index]?.[place])
      const [one, two] = kept.compared
      const compared: FoundBefore['compared'] = [one[place] as number, two[place] as number]
      return { related: known.get(url) ?? [], compared, isSame }
    }
  }
}

/**
 * Most paragraphs that share a rare term with one that changed are not compared with it: what was found of
 * these is what it was.
 */
function findOne(
  at: number,
  known: FoundBefore | undefined,
  { nearest, find, numbersOf }: Finding,
): Pick<FoundBefore, 'related' | 'compared'> {
  if (known?.isSame) return known
  const near = nearest(at)
  const compared = numbersOf(at, near)
  const isSame = known?.compared[0] === compared[0] && known.compared[1] === compared[1]
  return isSame ? known : { related: find(at, near), compared }
}

const placeOf = ({ row: { key }, numbers }: Numbered): string =>
  `related ${key} ${shortDigest(...numbers.map(bytesOf))}`

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** What was found, read by document when somebody asks for it. */
export class KeptRelated implements RelatedParagraphs {
  readonly found: Found
  readonly #cache: ResultCache | undefined
  readonly #again: () => RelatedParagraphs
  /** That of the document that was asked about last: a page asks for one paragraph after another. */
  readonly #last = new LruCache<string, OfDocument>(1)

  /** `again`: finds all of it, when something is not there any more. */
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
    const kept = readCache<Kept>(this.#cache, place)
    return kept === null ? this.#again().of(document) : new Map(kept.related)
  }
}
