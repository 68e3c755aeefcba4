import { expect, test } from 'vitest'
import type { Parallel } from '../../../src/claims/parallels/parallel.ts'
import { parallelSigns } from '../../../src/claims/parallels/parallel-signs.ts'

const side = (document: string, block: string, start = 0) =>
  ({ document, block, start, end: start + 40 }) as Parallel['a']

const ALL: Parallel[] = [
  { a: side('brief', 'p1'), b: side('nota', 'p1'), similarity: 0.9 },
  { a: side('brief', 'p2'), b: side('brief', 'p5'), similarity: 1 },
  { a: side('kaart', 'p1'), b: side('nota', 'p3'), similarity: 1 },
]
const changed = (at: number, to: Partial<Parallel>): Parallel[] =>
  ALL.map((each, index) => (index === at ? { ...each, ...to } : each))

test.each<[string, Parallel[], string[]]>([
  ['the same once more', structuredClone(ALL), []],
  ['a share', changed(0, { similarity: 0.91 }), ['brief', 'nota']],
  ['a place', changed(2, { b: side('nota', 'p3', 1) }), ['kaart', 'nota']],
  ['a block', changed(1, { b: side('brief', 'p6') }), ['brief']],
  ['a document', changed(0, { b: side('kaart', 'p1') }), ['brief', 'kaart', 'nota']],
  ['one less', ALL.slice(1), ['brief', 'nota']],
])('the sign of a document is another when a parallel of it is, and of no other: %s', (_, now, others) => {
  const [before, after] = [parallelSigns(ALL), parallelSigns(now)]
  const ids = ['brief', 'kaart', 'nota']
  expect(ids.filter((id) => before.get(id) !== after.get(id))).toEqual(others)
})
