import { expect, test } from 'vitest'
import type { Passage } from '../../../src/blocks/passages/passage.ts'
import { portraits } from '../../../src/blocks/passages/portraits.ts'
import { given, kindsOf, passage, texts } from './make-passages.ts'

const PORTRAIT = passage('Anna, 12 jaar, zwemt elke dag.')

function found(all: Passage[], heading?: Passage, wrapped = true): string[] {
  const input = given(all)
  const text = { ...input.text, layout: { ...input.text.layout, wrapped } }
  return texts(
    portraits({ ...input, text }, { kinds: kindsOf(all, new Map(heading && [[heading, 'heading']])) }),
  )
}

test('a portrait with what follows it, to a title or the page end', () => {
  const heading = passage('Water')
  const all = [passage('Een.'), PORTRAIT, passage('Zij zwemt.'), heading, passage('Twee.')]
  expect(found(all, heading)).toEqual([PORTRAIT.text, 'Zij zwemt.'])
  expect(found([PORTRAIT, passage('Twee.', { page: 1 })])).toEqual([PORTRAIT.text])
})

test('a text of whole paragraphs has no frames', () => {
  expect(found([PORTRAIT], undefined, false)).toEqual([])
})
