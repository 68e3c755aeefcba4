import { expect, test } from 'vitest'
import { marginNotes } from '../../../src/blocks/rows/margin-notes.ts'
import { NO_LETTERHEAD } from '../../../src/blocks/rows/row-facts.ts'
import { printed, wordsAt } from '../read-text.ts'

const PAGE =
  'Hierbij de stukken over de zwembaden, de strandbaden en de natuurbaden.\n\nKenmerk\n12-AB-34\n\nDatum\nmorgen misschien'

test('a label with a reference under it; a label with other words stays', () => {
  const text = printed(PAGE)
  expect(wordsAt(text, marginNotes(text, { letterhead: NO_LETTERHEAD }))).toEqual(['Kenmerk', '12-AB-34'])
})

test('the head of the letter itself is none', () => {
  const text = printed(PAGE)
  const front = new Set(text.lines.map(({ index }) => index))
  expect(marginNotes(text, { letterhead: { ...NO_LETTERHEAD, front } }).size).toBe(0)
})
