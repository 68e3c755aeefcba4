import { expect, test } from 'vitest'
import { Parallels } from '../../../src/claims/parallels/all-parallels.ts'
import type { Parallel } from '../../../src/claims/parallels/parallel.ts'

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
  const [before, after] = [Parallels.of(ALL), Parallels.of(now)]
  const ids = ['brief', 'kaart', 'nota']
  expect(ids.filter((id) => before.signOf(id) !== after.signOf(id))).toEqual(others)
})

test('the sign of a document stays when others come before it in the lists', () => {
  const more = { a: side('akte', 'p9'), b: side('akte', 'p8'), similarity: 1 }
  const [before, after] = [Parallels.of(ALL), Parallels.of([more, ...ALL])]
  expect(['brief', 'kaart', 'nota'].map((id) => after.signOf(id))).toEqual(
    ['brief', 'kaart', 'nota'].map((id) => before.signOf(id)),
  )
})

test('parallels come as they were given, by document each once, and none of a document that is not there', () => {
  const all = Parallels.of(ALL)
  expect([...all]).toEqual(ALL)
  expect(all.length).toBe(3)
  expect(all.of('brief')).toEqual([ALL[0], ALL[1]])
  expect(all.of('nota')).toEqual([ALL[0], ALL[2]])
  expect(all.startingIn('nota')).toEqual([])
  expect(all.startingIn('kaart')).toEqual([ALL[2]])
  expect(all.countStartingIn('brief')).toBe(2)
  expect([all.of('akte'), all.startingIn('akte'), [...Parallels.of([])]]).toEqual([[], [], []])
})
