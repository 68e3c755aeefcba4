import type { Passage } from './passages.ts'
import type { Shingles } from './shingles.ts'

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

/** What an earlier passage has in common with one: rows of words, and how rare they are together. */
interface Shared {
  other: number
  rows: number
  rarity: number
}

/**
 * Pairs of passages that share enough rare rows of words to be worth comparing: indices, the earlier one
 * first.
 */
export function findCandidates(
  passages: readonly Passage[],
  shingles: readonly Shingles[],
): [a: number, b: number][] {
  const counts = countShingles(shingles)
  const holders = new Map<number, number[]>()
  return passages.flatMap((passage) => {
    const shared = new Map<number, Shared>()
    for (const seed of seedsOf(shingles[passage.index]!, passage.sentenceOf, counts))
      meet(holders, seed, passage.index, shared)
    const others = [...shared.values()].filter(
      ({ other, rows }) => rows >= LEAST_SHARED && !isSameBlock(passages[other]!, passage),
    )
    return mostPromising(others).map(({ other }): [number, number] => [other, passage.index])
  })
}

const isSameBlock = (a: Passage, b: Passage): boolean => a.block === b.block && a.document === b.document

const mostPromising = (others: Shared[]): Shared[] =>
  others.length <= MOST_COMPARED
    ? others
    : others.sort((a, b) => b.rarity - a.rarity || b.other - a.other).slice(0, MOST_COMPARED)

/** A row of words, and how many passages have it. */
interface Seed {
  shingle: number
  count: number
}

/** Notes the earlier passages with the seed, and adds this one. */
function meet(
  holders: Map<number, number[]>,
  { shingle, count }: Seed,
  index: number,
  shared: Map<number, Shared>,
): void {
  const before = holders.get(shingle)
  if (before === undefined) return void holders.set(shingle, [index])
  for (const other of before) {
    const known = shared.get(other)
    if (known === undefined) shared.set(other, { other, rows: 1, rarity: 1 / count })
    else Object.assign(known, { rows: known.rows + 1, rarity: known.rarity + 1 / count })
  }
  if (before.length === NEAREST) before.shift()
  before.push(index)
}

function seedsOf(shingles: Shingles, sentenceOf: Uint8Array, counts: Counts): Iterable<Seed> {
  const known = Array.from(shingles, (shingle, index) => ({
    shingle,
    sentence: sentenceOf[index]!,
    count: countOf(counts, shingle),
  }))
  const useful = known.filter(({ shingle, count }) => shingle !== 0 && count > 1 && count <= MOST_COMMON)
  const rarest = [...Map.groupBy(useful, ({ sentence }) => sentence).values()].flatMap((group) =>
    group.length <= SEEDS ? group : group.sort((a, b) => a.count - b.count).slice(0, SEEDS),
  )
  return new Map(rarest.map((seed) => [seed.shingle, seed])).values()
}

/**
 * How many passages have a shingle, by its last bits: at least the true number, and no more than a byte
 * holds.
 */
type Counts = Uint8Array
const LARGEST = 255

function countShingles(shingles: readonly Shingles[]): Counts {
  const total = shingles.reduce((sum, each) => sum + each.length, 0)
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(8 * total + 16)))
  for (const each of shingles) {
    for (const shingle of new Set(each)) {
      const slot = shingle & (counts.length - 1)
      if (counts[slot]! < LARGEST) counts[slot]!++
    }
  }
  return counts
}

const countOf = (counts: Counts, shingle: number): number => counts[shingle & (counts.length - 1)]!
