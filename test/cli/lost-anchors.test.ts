import { expect, test } from 'vitest'
import type { AnchorLedger } from '../../src/anchors/ledger.ts'
import { changedAnchors, changeRow, forgotten, heavyLosses, newChanges } from '../../src/cli/lost-anchors.ts'
import { paragraphs, publish } from '../anchors/helpers.ts'
import { randomFrom } from '../anchors/mutation/random.ts'
import { newSentence } from '../anchors/mutation/words.ts'

const sentences = Array.from({ length: 20 }, (_, at) => newSentence(randomFrom(at)))
const before = publish(paragraphs(...sentences)).ledger
const without = (count: number): AnchorLedger =>
  publish(paragraphs(...sentences), paragraphs(...sentences.slice(count))).ledger
const heavy = (now: AnchorLedger) =>
  heavyLosses(newChanges(before, now), new Map([[before.document, before]]))

test('a tenth of a text is buried without asking, more is not', () => {
  expect(heavy(without(2))).toEqual([])
  expect(heavy(without(3)).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
})

test('what happened to an address is told once, and stays to be seen', () => {
  const [first = '', second = '', ...rest] = sentences
  const merged = publish(paragraphs(...sentences), paragraphs(`${first} ${second}`, ...rest.slice(1))).ledger
  const rows = newChanges(before, merged).map(changeRow)
  expect(rows.map((row) => row.replace(/:.*/, ''))).toEqual(['proef#p1 moved to p2', 'proef#p3 buried'])
  expect(newChanges(merged, merged)).toEqual([])
  expect(changedAnchors(merged).map(changeRow)).toEqual(rows)
})

test('an id that a new ledger does not know is forgotten', () => {
  const { p1: _, ...anchors } = before.anchors as Record<
    string,
    AnchorLedger['anchors'][keyof AnchorLedger['anchors']]
  >
  expect(forgotten(before, { ...before, anchors } as AnchorLedger)).toEqual(['p1'])
  expect(forgotten(undefined, before)).toEqual([])
})
