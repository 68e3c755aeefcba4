import type { AllPassages } from './all-passages.ts'
import { PAIR, type Pairs } from './compared-pairs.ts'
import type { DocumentPassages, PassageRows } from './passage-words.ts'
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
  rows: PassageRows
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

  private constructor(before: SearchedBefore, were: Int32Array) {
    this.slots = before.slots
    this.#pairs = before.pairs
    this.#were = were
    this.#are = new Int32Array(before.digests.length).fill(NONE)
    for (const [place, was] of were.entries()) if (was !== NONE) this.#are[was] = place
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
    for (const passages of read.values()) this.went.push(wholeOf((passages as ReadPassages).rows))
    return true
  }

  /** A document that came where one went is that one, edited: passages at both ends may have stayed. */
  #pair(place: number, own: ReadPassages, gone: Map<number, ReadPassages>): void {
    const was = place === 0 ? 0 : (this.#were[place - 1] as number) + 1
    const old = place > 0 && was === 0 ? undefined : gone.get(was)
    if (old === undefined) return void this.came.push(wholeOf(own.rows))
    gone.delete(was)
    const [had, has] = [old.rows.blocks.length, own.rows.blocks.length]
    const same = sameEnds(old, own)
    this.came.push({ rows: own.rows, from: same.start, to: has - same.end })
    this.went.push({ rows: old.rows, from: same.start, to: had - same.end })
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

  /** The pairs of which both passages stayed, by the indices that these have now, and the rows they had. */
  stayed(all: Pick<AllPassages, 'indexOf'>): { pairs: Int32Array; were: Int32Array } {
    const rows = this.#pairs.length / PAIR
    const [pairs, were] = [new Int32Array(2 * rows), new Int32Array(rows)]
    let count = 0
    for (let row = 0; row < rows; row++) {
      const [first, second] = [this.#isNow(row * PAIR, all), this.#isNow(row * PAIR + 2, all)]
      if (first === NONE || second === NONE) continue
      pairs[2 * count] = first
      pairs[2 * count + 1] = second
      were[count++] = row
    }
    return { pairs: pairs.subarray(0, 2 * count), were: were.subarray(0, count) }
  }

  /** The index of the passage that stands there among the pairs. */
  #isNow(at: number, all: Pick<AllPassages, 'indexOf'>): number {
    const [document, part] = [this.#are[this.#pairs[at]!]!, this.#pairs[at + 1]!]
    if (document === NONE) return NONE
    const edited = this.#edited.get(document)
    if (edited === undefined) return all.indexOf(document, part)
    const is = moved(document, part, { ...edited, had: edited.has, has: edited.had })
    return is === null ? NONE : all.indexOf(...is)
  }
}

const wholeOf = (rows: PassageRows): Run => ({ rows, from: 0, to: rows.blocks.length })

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

/** Where the passages of documents are kept; none when that of one is not known. */
export const placesOf = (read: readonly DocumentPassages[]): string[] =>
  read.every(({ place }) => place !== undefined) ? read.map(({ place }) => place as string) : []
