import type { AllPassages } from './all-passages.ts'
import { PAIR, type Pairs } from './compared-pairs.ts'
import type { DocumentPassages, PassageRows } from './passage-words.ts'
import { type ReadPassages, type SameEnds, sameEnds } from './same-passages.ts'

/** The pairs of an earlier search, by the indexes that documents had then. */
export interface SearchedBefore {
  digests: readonly string[]
  /** The cache keys of the passages of each document. */
  places: readonly string[]
  pairs: Pairs
  /** The number of slots into which it hashed shingles. */
  slots: number
}

/** Access to the passages of documents as they are now, and as they were before. */
export interface Versions {
  now: (document: number) => ReadPassages
  before: (place: string) => ReadPassages | null
}

/** A passage: its document and its index in that. */
export type Part = readonly [document: number, part: number]

/** A range of passages of a document that were added or removed. */
export interface Run {
  rows: PassageRows
  from: number
  to: number
}

/** With more changed documents, finding what they affect takes as long as a full search. */
const MOST_CHANGED = 50
const NONE = -1

/** The results of an earlier search, translated to the current passages. */
export class EarlierPairs {
  readonly slots: number
  readonly added: Run[] = []
  readonly removed: Run[] = []
  readonly #pairs: Pairs
  /** By current document its previous index, and by previous document its current index. */
  readonly #previousOf: Int32Array
  readonly #currentOf: Int32Array
  /**
   * By current index of an edited document: the unchanged passages at its ends, and its previous and current
   * number of passages.
   */
  readonly #edited = new Map<number, SameEnds & { had: number; has: number }>()

  private constructor(before: SearchedBefore, previousOf: Int32Array) {
    this.slots = before.slots
    this.#pairs = before.pairs
    this.#previousOf = previousOf
    this.#currentOf = new Int32Array(before.digests.length).fill(NONE)
    for (const [current, previous] of previousOf.entries())
      if (previous !== NONE) this.#currentOf[previous] = current
  }

  /**
   * Returns null when a full search is needed: too much changed, documents changed places, or their previous
   * passages are gone.
   */
  static among(before: SearchedBefore, digests: readonly string[], versions: Versions): EarlierPairs | null {
    const places = new Map(before.digests.map((digest, place) => [digest, place]))
    const previousOf = Int32Array.from(digests, (digest) => places.get(digest) ?? NONE)
    const unchanged = previousOf.filter((previous) => previous !== NONE)
    const count = before.digests.length + digests.length - 2 * unchanged.length
    if (unchanged.length === 0 || count > MOST_CHANGED || !isIncreasing(unchanged)) return null
    const found = new EarlierPairs(before, previousOf)
    return found.#compare(before.places, versions) ? found : null
  }

  /**
   * Compares the changed documents with their previous versions. Returns false when one of those cannot be
   * read.
   */
  #compare(places: readonly string[], { now, before }: Versions): boolean {
    const gone = [...this.#currentOf.keys()].filter((previous) => this.#currentOf[previous] === NONE)
    const read = new Map(gone.map((each) => [each, places[each] === undefined ? null : before(places[each])]))
    if ([...read.values()].includes(null)) return false
    for (const place of [...this.#previousOf.keys()].filter((each) => this.#previousOf[each] === NONE))
      this.#pair(place, now(place), read as Map<number, ReadPassages>)
    for (const passages of read.values()) this.removed.push(wholeOf((passages as ReadPassages).rows))
    return true
  }

  /**
   * A document that was added in the place of one that was removed is an edited version of that: passages at
   * both ends may be unchanged.
   */
  #pair(place: number, own: ReadPassages, gone: Map<number, ReadPassages>): void {
    const previous = place === 0 ? 0 : (this.#previousOf[place - 1] as number) + 1
    const old = place > 0 && previous === 0 ? undefined : gone.get(previous)
    if (old === undefined) return void this.added.push(wholeOf(own.rows))
    gone.delete(previous)
    const [had, has] = [old.rows.blocks.length, own.rows.blocks.length]
    const same = sameEnds(old, own)
    this.added.push({ rows: own.rows, from: same.start, to: has - same.end })
    this.removed.push({ rows: old.rows, from: same.start, to: had - same.end })
    this.#edited.set(place, { ...same, had, has })
    this.#previousOf[place] = previous
    this.#currentOf[previous] = place
  }

  /** The previous passage of a current one; null when it is new. */
  previous = (document: number, part: number): Part | null => {
    const previous = this.#previousOf[document]!
    const edited = this.#edited.get(document)
    if (previous === NONE) return null
    return edited ? moved(previous, part, edited) : [previous, part]
  }

  /**
   * The pairs of which both passages are unchanged, by the current indexes of those, and the rows that the
   * pairs had.
   */
  unchanged(all: Pick<AllPassages, 'indexOf'>): { pairs: Int32Array; previousRows: Int32Array } {
    const rows = this.#pairs.length / PAIR
    const [pairs, previousRows] = [new Int32Array(2 * rows), new Int32Array(rows)]
    let count = 0
    for (let row = 0; row < rows; row++) {
      const [first, second] = [this.#currentIndex(row * PAIR, all), this.#currentIndex(row * PAIR + 2, all)]
      if (first === NONE || second === NONE) continue
      pairs[2 * count] = first
      pairs[2 * count + 1] = second
      previousRows[count++] = row
    }
    return { pairs: pairs.subarray(0, 2 * count), previousRows: previousRows.subarray(0, count) }
  }

  /** The current index of the passage at an offset in the previous pairs; `NONE` when it is gone. */
  #currentIndex(at: number, all: Pick<AllPassages, 'indexOf'>): number {
    const [document, part] = [this.#currentOf[this.#pairs[at]!]!, this.#pairs[at + 1]!]
    if (document === NONE) return NONE
    const edited = this.#edited.get(document)
    if (edited === undefined) return all.indexOf(document, part)
    const current = moved(document, part, { ...edited, had: edited.has, has: edited.had })
    return current === null ? NONE : all.indexOf(...current)
  }
}

const wholeOf = (rows: PassageRows): Run => ({ rows, from: 0, to: rows.blocks.length })

/**
 * Translates a passage from a document with `has` passages to its version with `had`; null for one in the
 * changed middle.
 */
function moved(
  document: number,
  part: number,
  { start, end, had, has }: SameEnds & { had: number; has: number },
): Part | null {
  if (part < start) return [document, part]
  return part >= has - end ? [document, part - has + had] : null
}

const isIncreasing = (places: Int32Array): boolean =>
  places.every((place, at) => at === 0 || place > places[at - 1]!)

/** The cache keys of the passages of documents; none when that of one is unknown. */
export const placesOf = (read: readonly DocumentPassages[]): string[] =>
  read.every(({ place }) => place !== undefined) ? read.map(({ place }) => place as string) : []
