import { expect, test } from 'vitest'
import type { Passage } from '../../../src/blocks/passages/passage.ts'
import { readingOrder, sourceLines } from '../../../src/blocks/passages/source-lines.ts'
import { given, kindsOf, passage, texts } from './make-passages.ts'

/** A page with a source line at its top and the text of a frame at its end. */
const page = (number: number): Passage[] => [
  passage(`Bron: bad ${number}`, { page: number }),
  passage(`Zin op ${number}.`, { page: number }),
  passage(`Kader op ${number}.`, { page: number, detached: true }),
]
const PAGES = [page(1), page(2), page(3)]
const ALL = PAGES.flat()
const frames = (...numbers: number[]): Set<Passage> =>
  new Set(numbers.map((number) => PAGES[number - 1]?.[2] as Passage))
const facts = (known: Set<Passage>) => ({
  kinds: kindsOf(ALL),
  suspected: known,
  narrowFrames: new Set<Passage>(),
  titledBoxes: new Set<Passage>(),
})

test('two frames that are known prove where the third belongs', () => {
  const lines = sourceLines(given(ALL), facts(frames(1, 2)))
  expect([...lines].map(([line, frame]) => [line.text, ...texts(frame)])).toEqual([
    ['Bron: bad 1', 'Kader op 1.'],
    ['Bron: bad 2', 'Kader op 2.'],
    ['Bron: bad 3', 'Kader op 3.'],
  ])
  expect(texts(readingOrder(given(ALL), { sourceLines: lines })).slice(0, 3)).toEqual([
    'Kader op 1.',
    'Bron: bad 1',
    'Zin op 1.',
  ])
})

test('one proves nothing: the order is that of the source', () => {
  const lines = sourceLines(given(ALL), facts(frames(1)))
  expect(lines.size).toBe(0)
  expect(readingOrder(given(ALL), { sourceLines: lines })).toEqual(ALL)
})

test('the source line of a figure, and text in a box that is known whole, stay', () => {
  const known = facts(frames(1, 2))
  const figure = passage('Figuur 1', { page: 0 })
  const kinds = new Map([...known.kinds, [figure, 'figure' as const]])
  const [first] = ALL
  expect(sourceLines(given([figure, ...ALL]), { ...known, kinds }).has(first as Passage)).toBe(false)
  expect(sourceLines(given(ALL), { ...known, titledBoxes: new Set(ALL) }).size).toBe(0)
})
