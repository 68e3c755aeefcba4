import { expect, test } from 'vitest'
import type { Passage } from '../../../src/blocks/passages/passage.ts'
import { titles } from '../../../src/blocks/passages/titles.ts'
import { given, passage, texts } from './make-passages.ts'

const NONE = { figures: new Map(), signatures: new Set<Passage>() }
const SENTENCE = passage('Het water is warm en blijft dat.')

const found = (all: Passage[], known: Partial<typeof NONE> = {}): string[] =>
  texts(titles(given(all), { ...NONE, ...known }))

test('what stands free and has text under it', () => {
  const title = passage('Warm water', { detached: true })
  expect(found([title, SENTENCE, passage('Koud water', { detached: true })])).toEqual(['Warm water'])
})

test('what follows a title or a sentence stands free; what follows half a sentence does not', () => {
  expect(found([passage('Water'), passage('Warm water'), SENTENCE])).toEqual(['Water', 'Warm water'])
  expect(found([passage('het bad van'), passage('Warm water'), SENTENCE])).toEqual([])
})

test('a number alone is that of a title, numbers that count up are those of a list', () => {
  expect(found([SENTENCE, passage('1. Warm water'), SENTENCE])).toEqual(['Warm water'])
  expect(found([SENTENCE, passage('1. Warm'), passage('2. Koud'), SENTENCE])).toEqual([])
  expect(found([SENTENCE, passage('2.1 Warm'), passage('2.2 Koud'), SENTENCE])).toEqual(['Warm', 'Koud'])
  expect(found([SENTENCE, passage('• Warm water'), SENTENCE])).toEqual([])
})

test('no caption, signature, note, frame or question', () => {
  const title = passage('Warm water', { detached: true })
  expect(found([title, SENTENCE], { figures: new Map([[title, {}]]) })).toEqual([])
  expect(found([title, SENTENCE], { signatures: new Set([title]) })).toEqual([])
  expect(found([passage('Warm water', { role: 'note' }), SENTENCE])).toEqual([])
  expect(found([passage('Warm water', { beside: true }), SENTENCE])).toEqual([])
  expect(found([passage('Vraag 1'), passage('Warm water'), SENTENCE])).toEqual(['Vraag 1'])
})

test('what is known of the first row comes before the words', () => {
  const [title, other] = [passage('warm en koud water.'), passage('Warm water', { detached: true })]
  const input = given([title, SENTENCE])
  const rows = { ...input.rows, titles: new Map([[0, true]]) }
  expect(texts(titles({ passages: [title], rows }, NONE))).toEqual(['warm en koud water.'])
  const untitled = { ...rows, titles: new Map([[0, false]]) }
  expect(titles({ passages: [other, SENTENCE], rows: untitled }, NONE).size).toBe(0)
})
