import { expect, test } from 'vitest'
import { UNIT } from '../../../src/claims/parallels/compared-words.ts'
import { alignLocally, emptyScores, type Weighed } from '../../../src/claims/parallels/local-alignment.ts'

/** The best score of all stretches, every cell filled. */
function bestScore(a: Weighed, b: Weighed): number {
  const rows = [new Array<number>(b.ids.length + 1).fill(0)]
  for (const [i, id] of a.ids.entries()) {
    const row = [0]
    for (const [j, other] of b.ids.entries()) {
      const gain = id === other ? Math.min(a.weights[i]!, b.weights[j]!) : -0.7 * UNIT
      const missing = Math.max(rows[i]![j + 1]!, row[j]!) - 0.4 * UNIT
      row.push(Math.max(0, rows[i]![j]! + gain, missing))
    }
    rows.push(row)
  }
  return Math.max(...rows.flat()) / UNIT
}

function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function words(next: (below: number) => number): Weighed {
  const ids = Float64Array.from({ length: 1 + next(40) }, () => next(12))
  return { ids, weights: Uint8Array.from(ids, () => [0, UNIT / 2, UNIT][next(3)]!) }
}

test('the best stretches are found, however many cells are left out', () => {
  const next = numbers(7)
  const scores = emptyScores()
  for (let round = 0; round < 400; round++) {
    const [a, b] = [words(next), words(next)]
    const best = bestScore(a, b)
    expect(alignLocally(a, b, scores, 0.05)?.score ?? 0).toBe(best)
    const least = 2
    const found = alignLocally(a, b, scores, least)
    if (best < least) expect(found).toBeNull()
    else expect(found).toEqual(alignLocally(a, b, emptyScores(), 0.05))
  }
})
