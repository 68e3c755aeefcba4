import { numberOf } from '../index/stable-cuts.ts'
import type { Holders } from './nearest.ts'
import { together } from './together.ts'
import type { Vector, Vectors } from './vectors.ts'

/** What is known of paragraphs beside their vectors, by their places. */
export interface Around {
  vectors: Vectors
  holders: Holders
  /** One value for where it stands and what is shown of it. */
  digests: readonly string[]
  /** The same for those that are shown beside it already. */
  shown: readonly (readonly string[])[]
}

/**
 * For every paragraph two numbers for all that its related ones depend on: itself, those that share a rare
 * term with it, and what is shown beside it. With the same numbers they are the same as they were.
 */
export const dependencies = (around: Around): [Int32Array, Int32Array] => [
  numbersOf(around, 'een '),
  numbersOf(around, 'twee '),
]

function numbersOf({ vectors, holders, digests, shown }: Around, seed: string): Int32Array {
  const own = digests.map((digest, place) =>
    withVector(numberOf(seed + digest), vectors.all[place] as Vector, vectors.numbers),
  )
  const sums = new Int32Array(vectors.counts.length)
  for (const [place, number] of own.entries())
    for (const term of holders.lookedUp[place] ?? []) sums[term] = (sums[term] as number) + number
  return Int32Array.from(own, (number, place) => {
    let all = number
    for (const term of holders.lookedUp[place] ?? []) all = together(all, sums[term] as number)
    for (const other of shown[place] ?? []) all = together(all, numberOf(seed + other))
    return all
  })
}

function withVector(start: number, { terms, weights }: Vector, numbers: Uint32Array): number {
  const parts = new Int32Array(weights.buffer, weights.byteOffset, weights.length)
  let all = start
  for (let at = 0; at < terms.length; at++)
    all = together(all, together(numbers[terms[at] as number] as number, parts[at] as number))
  return all
}
