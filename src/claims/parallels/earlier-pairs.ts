import { PAIR, type Pairs } from './compared-pairs.ts'
import type { DocumentPassages } from './passage-words.ts'
import { type ReadPassages, type SameEnds, sameEnds } from './same-passages.ts'

/** The pairs of a search before this one, by places that its documents had. */
export interface SearchedBefore {
  digests: readonly string[]
  /** Where the passages of each are kept. */
  places: readonly string[]
  pairs: Pairs
  /** By how many numbers it told rows of words apart. */
  slots: number
}

/** The passages of documents as they are now, and how those are read that may be there no more. */
export interface Versions {
  now: (document: number) => ReadPassages
  before: (place: string) => ReadPassages | null
}

/** A passage: its document and its place there. */
export type Part = readonly [document: number, part: number]

/** Passages of a document that came or went: from, and up to. */
export interface Run {
  passages: ReadPassages
  from: number
  to: number
}

/** With more documents that came or went it takes as long to look what they touch. */
const MOST_CHANGED = 50
const NONE = -1

/** What an earlier search found, by the passages as they are now. */
export class EarlierPairs {
  readonly slots: number
  readonly came: Run[] = []
  readonly went: Run[] = []
  readonly #pairs: Pairs
  /** Of each document the place it had, and of each of those the place it has. */
  readonly #were: Int32Array
  readonly #are: Int32Array
  /** Of edited documents, by the place they have: what stayed, and how many passages they had and have. */
  readonly #edited = new Map<number, SameEnds & { had: number; has: number }>()
  readonly #firsts: ReadonlyMap<number, number>

  private constructor(before: SearchedBefore, were: Int32Array) {
    this.slots = before.slots
    this.#pairs = before.pairs
    this.#were = were
    this.#are = new Int32Array(before.digests.length).fill(NONE)
    for (const [place, was] of were.entries()) if (was !== NONE) this.#are[was] = place
    this.#firsts = firstsOf(before.pairs)
  }

  /** Null where all has to be looked at: too much changed, documents changed places, or it is not known. */
  static among(before: SearchedBefore, digests: readonly string[], versions: Versions): EarlierPairs | null {
    const places = new Map(before.digests.map((digest, place) => [digest, place]))
    const were = Int32Array.from(digests, (digest) => places.get(digest) ?? NONE)
    const stayed = were.filter((was) => was !== NONE)
    const count = before.digests.length + digests.length - 2 * stayed.length
    if (stayed.length === 0 || count > MOST_CHANGED || !goesUp(stayed)) return null
    const found = new EarlierPairs(before, were)
    return found.#compare(before.places, versions) ? found : null
  }

  /** Whether all that went could be read. */
  #compare(places: readonly string[], { now, before }: Versions): boolean {
    const gone = [...this.#are.keys()].filter((was) => this.#are[was] === NONE)
    const read = new Map(gone.map((was) => [was, places[was] === undefined ? null : before(places[was])]))
    if ([...read.values()].includes(null)) return false
    for (const place of [...this.#were.keys()].filter((each) => this.#were[each] === NONE))
      this.#pair(place, now(place), read as Map<number, ReadPassages>)
    for (const passages of read.values()) this.went.push(wholeOf(passages as ReadPassages))
    return true
  }

  /** A document that came where one went is that one, edited: passages at both ends may have stayed. */
  #pair(place: number, own: ReadPassages, gone: Map<number, ReadPassages>): void {
    const was = place === 0 ? 0 : (this.#were[place - 1] as number) + 1
    const old = place > 0 && was === 0 ? undefined : gone.get(was)
    if (old === undefined) return void this.came.push(wholeOf(own))
    gone.delete(was)
    const [had, has] = [old.rows.blocks.length, own.rows.blocks.length]
    const same = sameEnds(old, own)
    this.came.push({ passages: own, from: same.start, to: has - same.end })
    this.went.push({ passages: old, from: same.start, to: had - same.end })
    this.#edited.set(place, { ...same, had, has })
    this.#were[place] = was
    this.#are[was] = place
  }

  /** The passage that this one was; null when there was none. */
  was = (document: number, part: number): Part | null => {
    const was = this.#were[document]!
    const edited = this.#edited.get(document)
    if (was === NONE) return null
    return edited ? moved(was, part, edited) : [was, part]
  }

  #is(was: number, part: number): Part | null {
    const document = this.#are[was]!
    const edited = this.#edited.get(document)
    if (document === NONE) return null
    return edited ? moved(document, part, { ...edited, had: edited.has, has: edited.had }) : [document, part]
  }

  /** The passages that one that stayed was paired with. */
  of(document: number, part: number): Part[] {
    const was = this.was(document, part)
    if (was === null) return []
    const found: Part[] = []
    let row = this.#firsts.get(keyOf(...was)) ?? NONE
    for (; row !== NONE && this.#isOf(row, was); row++) {
      const other = this.#is(this.#pairs[row * PAIR]!, this.#pairs[row * PAIR + 1]!)
      if (other !== null) found.push(other)
    }
    return found
  }

  #isOf = (row: number, [document, part]: Part): boolean =>
    this.#pairs[row * PAIR + 2] === document && this.#pairs[row * PAIR + 3] === part
}

const wholeOf = (passages: ReadPassages): Run => ({ passages, from: 0, to: passages.rows.blocks.length })

/** From a document with `has` passages to the same one with `had`; null for what is in between. */
function moved(
  document: number,
  part: number,
  { start, end, had, has }: SameEnds & { had: number; has: number },
): Part | null {
  if (part < start) return [document, part]
  return part >= has - end ? [document, part - has + had] : null
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
