import { expect, test } from 'vitest'
import { boxes, frames, suspected } from '../../../src/blocks/passages/boxes.ts'
import type { Passage } from '../../../src/blocks/passages/passage.ts'
import { given, passage, texts } from './make-passages.ts'

const NONE = new Set<Passage>()

test('a suspicion makes a frame only where source lines prove that the text has frames', () => {
  const all = [passage('Een.', { beside: true }), passage('Twee.'), passage('Drie.'), passage('Vier.')]
  const [one, two, three] = all as [Passage, Passage, Passage]
  const doubtful = suspected(given(all), { portraits: new Set([three]) })
  expect(texts(doubtful)).toEqual(['Een.', 'Drie.'])
  const found = { titledBoxes: new Set([two]), narrowFrames: NONE, suspected: doubtful }
  expect(texts(frames(given(all), { ...found, sourceLines: new Map() }))).toEqual(['Twee.'])
  const proof = new Map([[one, [three]]])
  expect(texts(frames(given(all), { ...found, sourceLines: proof }))).toEqual(['Een.', 'Drie.', 'Twee.'])
})

function numbers(order: Passage[], framed: Passage[], boxTitles = NONE): [string, number][] {
  const found = { frames: new Set(framed), sourceLines: new Map(), order, boxTitles }
  return [...boxes(given(order), found)].map(([{ text }, box]) => [text, box])
}

test('frames together are one box; text, a page end or a title begins another', () => {
  const [a, b, c, d, e] = ['A.', 'B.', 'C.', 'D.', 'E.'].map((text) => passage(text)) as [
    Passage,
    Passage,
    Passage,
    Passage,
    Passage,
  ]
  const next = passage('F.', { page: 1 })
  expect(numbers([a, b, c, d, e, next], [a, b, d, e, next], new Set([e]))).toEqual([
    ['A.', 1],
    ['B.', 1],
    ['D.', 2],
    ['E.', 3],
    ['F.', 4],
  ])
})

test('a note between does not part a box, and an address alone is none', () => {
  const [a, b] = [passage('A.'), passage('B.')]
  const note = passage('Zie boven.', { role: 'note' })
  const address = passage('https://bad.example/water')
  expect(numbers([a, note, b, address], [a, b, address])).toEqual([
    ['A.', 1],
    ['B.', 1],
  ])
})
