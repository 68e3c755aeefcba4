import { expect, test } from 'vitest'
import { listItems } from '../../../src/blocks/passages/list-items.ts'
import type { Passage } from '../../../src/blocks/passages/passage.ts'
import { declared } from '../read-text.ts'
import { given, passage, texts } from './make-passages.ts'

const NONE = { figures: new Map(), titles: new Set<Passage>() }

test('what a bullet or number opens and is no title', () => {
  const all = [passage('Het bad:'), passage('• Warm'), passage('1. Koud'), passage('2.1 Baden')]
  const titles = new Set(all.slice(3))
  expect(texts(listItems(given(all), { ...NONE, titles }))).toEqual(['Warm', 'Koud'])
})

test('who said it, under a quotation, is no item', () => {
  const quotation = passage('“Het water is warm.”')
  const all = [quotation, passage('– Anna, 12 jaar'), passage('Een zin.')]
  expect(listItems(given(all), NONE).size).toBe(0)
  expect(listItems(given([quotation, passage('– Anna, 12 jaar'), passage('– Bas')]), NONE).size).toBe(2)
})

test('the file is asked first', () => {
  const all = [passage('• Warm'), passage('Koud')]
  const evidence = declared({ '• Warm': { kind: 'paragraph' }, Koud: { kind: 'item' } })
  expect(texts(listItems(given(all, evidence), NONE))).toEqual(['Koud'])
})
