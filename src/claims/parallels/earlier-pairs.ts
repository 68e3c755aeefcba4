import { PAIR, type Pairs } from './compared-pairs.ts'
import type { DocumentPassages, PassageRows } from './passage-words.ts'

/** The pairs of a search before this one, by places that its documents had. */
export interface SearchedBefore {
  digests: readonly string[]
  /** Where the passages of each are kept. */
  places: readonly string[]
  pairs: Pairs
  /** By how many numbers it told rows of words apart. */
  slots: number
}

/** Reads the passages of a document that may be there no more. */
export type RowsAt = (place: string) => PassageRows | null

/** With more documents that came or went it takes as long to look what they touch. */
const MOST_CHANGED = 50
const NONE = -1

/** What an earlier search found, by the documents as they are now. */
export class EarlierPairs {
  readonly slots: number
  /** The places of documents that came, and the passages of those that went. */
  readonly came: readonly number[]
  readonly went: readonly PassageRows[]
  readonly #pairs: Pairs
  /** Of each document the place it had, and of each of those the place it has. */
  readonly #were: Int32Array
  readonly #are: Int32Array
  readonly #firsts: ReadonlyMap<number, number>

  private constructor(before: SearchedBefore, were: Int32Array, went: readonly PassageRows[]) {
    this.slots = before.slots
    this.#pairs = before.pairs
    this.#were = were
    this.#are = new Int32Array(before.digests.length).fill(NONE)
    for (const [place, was] of were.entries()) if (was !== NONE) this.#are[was] = place
    this.came = [...were.keys()].filter((place) => were[place] === NONE)
    this.went = went
    this.#firsts = firstsOf(before.pairs)
  }

  /** Null where all has to be looked at: too much changed, documents changed places, or it is not known. */
  static among(before: SearchedBefore, digests: readonly string[], rowsAt: RowsAt): EarlierPairs | null {
    const places = new Map(before.digests.map((digest, place) => [digest, place]))
    const were = Int32Array.from(digests, (digest) => places.get(digest) ?? NONE)
    const stayed = were.filter((was) => was !== NONE)
    const count = before.digests.length + digests.length - 2 * stayed.length
    if (stayed.length === 0 || count > MOST_CHANGED || !goesUp(stayed)) return null
    const isThere = new Set(stayed)
    const went = before.places.filter((_, was) => !isThere.has(was)).map(rowsAt)
    return went.every((rows) => rows !== null) ? new EarlierPairs(before, were, went) : null
  }

  /** The passages that one of a document that stayed was paired with: their documents and parts. */
  of(document: number, part: number): [document: number, part: number][] {
    const was = this.#were[document]!
    const found: [number, number][] = []
    let row = this.#firsts.get(keyOf(was, part)) ?? NONE
    for (; row !== NONE && this.#isOf(row, was, part); row++)
      found.push([this.#are[this.#pairs[row * PAIR]!]!, this.#pairs[row * PAIR + 1]!])
    return found
  }

  #isOf = (row: number, document: number, part: number): boolean =>
    this.#pairs[row * PAIR + 2] === document && this.#pairs[row * PAIR + 3] === part
}

const goesUp = (places: Int32Array): boolean =>
  places.every((place, at) => at === 0 || place > places[at - 1]!)

const MOST_PARTS = 2 ** 20
export const keyOf = (document: number, part: number): number => document * MOST_PARTS + part

/** Of each second passage the first row about it. */
export function firstsOf(pairs: Pairs): Map<number, number> {
  const firsts = new Map<number, number>()
  let last = NONE
  for (let at = 0; at < pairs.length; at += PAIR) {
    const key = keyOf(pairs[at + 2]!, pairs[at + 3]!)
    if (key !== last) firsts.set(key, at / PAIR)
    last = key
  }
  return firsts
}

/** Where the passages of documents are kept; none when that of one is not known. */
export const placesOf = (read: readonly DocumentPassages[]): string[] =>
  read.every(({ place }) => place !== undefined) ? read.map(({ place }) => place as string) : []
