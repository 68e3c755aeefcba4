import type { AllPassages } from './all-passages.ts'
import type { PassageRows } from './passage-words.ts'
import { SHINGLE } from './shingles.ts'

/** Of each sentence the rarest rows of words are looked up, those that more passages have. */
const SEEDS = 8
/** A row of words in more passages than this is no seed. */
const MOST_COMMON = 64
/**
 * A seed leads to the nearest earlier passages that have it, and of all those the most promising are
 * compared: the work stays linear.
 */
const NEAREST = 8
const MOST_COMPARED = 5
const LEAST_SHARED = 2

/**
 * Pairs of passages that share enough rare rows of words to be worth comparing: the indices of the earlier
 * and the later, and those of the next pair. They come by the later one.
 */
export function findCandidates(all: AllPassages): number[] {
  const search = new Search(all, countShingles(all.rows))
  let index = 0
  for (const rows of all.rows)
    for (let part = 0; part < rows.blocks.length; part++) search.look(index++, rows, part)
  return search.pairs
}

/** What an earlier passage has in common with one: rows of words, and how rare they are together. */
interface Shared {
  other: number
  rows: number
  rarity: number
}

/** A row of words, and how many passages have it. */
interface Seed {
  shingle: number
  count: number
}

class Search {
  readonly pairs: number[] = []
  readonly #all: AllPassages
  readonly #counts: Counts
  /** By the row of words, the last passages that have it. */
  readonly #holders = new Map<number, number[]>()
  /** Of each passage, what it shares with the one that is looked up, when it was met by it. */
  readonly #shared: (Shared | undefined)[]
  readonly #metBy: Int32Array

  constructor(all: AllPassages, counts: Counts) {
    this.#all = all
    this.#counts = counts
    this.#shared = new Array(all.count)
    this.#metBy = new Int32Array(all.count).fill(-1)
  }

  /** Notes the earlier passages that are worth comparing, and adds this one. */
  look(index: number, rows: PassageRows, part: number): void {
    const met: Shared[] = []
    for (const seed of seedsOf(rows, part, this.#counts)) this.#meet(seed, index, met)
    const { ranks } = this.#all
    const others = met.filter((each) => each.rows >= LEAST_SHARED && ranks[each.other] !== ranks[index])
    for (const { other } of mostPromising(others)) this.pairs.push(other, index)
  }

  #meet({ shingle, count }: Seed, index: number, met: Shared[]): void {
    const before = this.#holders.get(shingle)
    if (before === undefined) return void this.#holders.set(shingle, [index])
    for (const other of before) {
      const known = this.#known(other, index, met)
      known.rows++
      known.rarity += 1 / count
    }
    if (before.length === NEAREST) before.shift()
    before.push(index)
  }

  #known(other: number, index: number, met: Shared[]): Shared {
    if (this.#metBy[other] === index) return this.#shared[other]!
    const shared = { other, rows: 0, rarity: 0 }
    this.#metBy[other] = index
    this.#shared[other] = shared
    met.push(shared)
    return shared
  }
}

const mostPromising = (others: Shared[]): Shared[] =>
  others.length <= MOST_COMPARED
    ? others
    : others.sort((a, b) => b.rarity - a.rarity || b.other - a.other).slice(0, MOST_COMPARED)

/** The seeds of a passage, each once. */
function seedsOf({ shingles, sentenceOf, from }: PassageRows, part: number, counts: Counts): Seed[] {
  const seeds: Seed[] = []
  const end = from[part + 1]! - SHINGLE + 1
  let sentence: Seed[] = []
  for (let at = from[part]!; at < end; at++) {
    if (at > from[part]! && sentenceOf[at] !== sentenceOf[at - 1]) {
      addRarest(seeds, sentence)
      sentence = []
    }
    const shingle = shingles[at]!
    const count = countOf(counts, shingle)
    if (shingle !== 0 && count > 1 && count <= MOST_COMMON) sentence.push({ shingle, count })
  }
  addRarest(seeds, sentence)
  return seeds
}

function addRarest(seeds: Seed[], sentence: Seed[]): void {
  const rarest =
    sentence.length <= SEEDS ? sentence : sentence.sort((a, b) => a.count - b.count).slice(0, SEEDS)
  for (const seed of rarest) if (!seeds.some(({ shingle }) => shingle === seed.shingle)) seeds.push(seed)
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

const countOf = (counts: Counts, shingle: number): number => counts[shingle & (counts.length - 1)]!
