import { expect, test } from 'vitest'
import { narrowFrames } from '../../../src/blocks/passages/narrow-frames.ts'
import type { Passage } from '../../../src/blocks/passages/passage.ts'
import { given, kindsOf, passage } from './make-passages.ts'

const rows = (row: string, end: string): string => `${Array(5).fill(`${row} `).join('\n')}\n${end}`
const WIDE = 'de gemeente regelt de zorg voor iedereen die er woont'
const NARROW = 'de gemeente regelt de zorg voor ieder'
const running = (): Passage => passage(rows(WIDE, 'en meer. '), { detached: true })

function found(all: Passage[], trailing = 0.99): Passage[] {
  const input = given(all)
  const text = { ...input.text, layout: { ...input.text.layout, trailing } }
  return [...narrowFrames({ ...input, text }, { kinds: kindsOf(all) })]
}

test('a paragraph that ends without a blank, as no other does, with those as narrow before it', () => {
  const before = passage(rows(NARROW, 'en meer. '), { detached: true })
  const end = passage(rows(NARROW, 'en minder.'), { detached: true })
  const [second, third] = [0, 1].map(() => passage(rows(NARROW, 'en minder.'), { detached: true })) as [
    Passage,
    Passage,
  ]
  const all = [
    ...Array.from({ length: 48 }, running),
    before,
    end,
    running(),
    second,
    running(),
    third,
    running(),
  ]
  expect(found(all)).toEqual([before, end, second, third])
})

test('one such paragraph, or two, may be accidents', () => {
  const end = passage(rows(NARROW, 'en minder.'), { detached: true })
  expect(found([...Array.from({ length: 48 }, running), end, running()])).toEqual([])
})

test('nothing where the extractor leaves no blanks', () => {
  const end = passage(rows(NARROW, 'en minder.'), { detached: true })
  expect(found([...Array.from({ length: 18 }, running), end, running()], 0.5)).toEqual([])
})
