import type { PassageRows } from './passage-words.ts'
import { SHINGLE } from './shingles.ts'

/** Of each sentence the rarest rows of words are looked up, those that more passages have. */
const SEEDS = 8
/** A row of words in more passages than this is no seed. */
const MOST_COMMON = 64

/**
 * The seeds of one passage after the other: rows of words that a few other passages have, each once. Their
 * lists are used again for the next, so that nothing is made for each of millions of rows.
 */
export class Seeds {
  readonly shingles: number[] = []
  /** How many passages have each. */
  readonly counts: number[] = []
  readonly #all: Counts
  /** The rarest of the sentence that is read, the rarest first as soon as they are too many. */
  #sentence: number[] = []

  constructor(all: readonly PassageRows[]) {
    this.#all = countShingles(all)
  }

  read({ shingles, sentenceOf, from }: PassageRows, part: number): void {
    this.shingles.length = 0
    this.counts.length = 0
    const [start, end] = [from[part]!, from[part + 1]! - SHINGLE + 1]
    for (let at = start; at < end; at++) {
      if (at > start && sentenceOf[at] !== sentenceOf[at - 1]) this.#endSentence()
      if (this.#isSeed(shingles[at]!)) this.#sentence.push(shingles[at]!)
    }
    this.#endSentence()
  }

  #isSeed(shingle: number): boolean {
    const count = this.#countOf(shingle)
    return shingle !== 0 && count > 1 && count <= MOST_COMMON
  }

  #countOf = (shingle: number): number => this.#all[shingle & (this.#all.length - 1)]!

  #endSentence(): void {
    const rarest =
      this.#sentence.length <= SEEDS
        ? this.#sentence
        : this.#sentence.sort((a, b) => this.#countOf(a) - this.#countOf(b)).slice(0, SEEDS)
    for (const shingle of rarest) {
      if (this.shingles.includes(shingle)) continue
      this.shingles.push(shingle)
      this.counts.push(this.#countOf(shingle))
    }
    this.#sentence.length = 0
  }
}

/**
 * How many passages have a shingle, by its last bits: at least the true number, and no more than a byte
 * holds.
 */
type Counts = Uint8Array
const LARGEST = 255

function countShingles(all: readonly PassageRows[]): Counts {
  const total = all.reduce((sum, { from }) => sum + rowsIn(from), 0)
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(8 * total + 16)))
  for (const { shingles, first } of all)
    for (let at = 0; at < first.length; at++) {
      const slot = shingles[at]! & (counts.length - 1)
      if (first[at] === 1 && counts[slot]! < LARGEST) counts[slot]!++
    }
  return counts
}

function rowsIn(from: Int32Array): number {
  let count = 0
  for (let part = 1; part < from.length; part++)
    count += Math.max(0, from[part]! - from[part - 1]! - SHINGLE + 1)
  return count
}
