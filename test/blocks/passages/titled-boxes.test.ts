import { expect, test } from 'vitest'
import type { Passage } from '../../../src/blocks/passages/passage.ts'
import type { Kind } from '../../../src/blocks/passages/passage-facts.ts'
import { boxTitles, titledBoxes } from '../../../src/blocks/passages/titled-boxes.ts'
import { declared } from '../read-text.ts'
import { given, kindsOf, passage, texts } from './make-passages.ts'

const TITLE = passage('Kader 1 Warm water')
const inBox = (all: Passage[], named?: ReadonlyMap<Passage, Kind>): string[] =>
  texts(titledBoxes(given(all), { boxTitles: new Set([TITLE]), kinds: kindsOf(all, named) }))

test('a label with a number and a title, and no sentence about a box', () => {
  const all = [TITLE, passage('Kader 2 laat water zien'), passage('Box 3'), passage('Kader 4 is leeg.')]
  expect(texts(boxTitles(given(all)))).toEqual(['Kader 1 Warm water', 'Box 3'])
})

test('what the file calls text, over a heading, holds nothing: "Thema: Box 3"', () => {
  const evidence = declared({ 'Box 3': { kind: 'paragraph' }, Doel: { kind: 'heading' } })
  expect(texts(boxTitles(given([passage('Box 3'), passage('Doel')], evidence)))).toEqual([])
  expect(texts(boxTitles(given([passage('Box 3'), passage('Een zin.')], evidence)))).toEqual(['Box 3'])
})

test('a source line ends it', () => {
  const all = [TITLE, passage('Een.'), passage('Twee.'), passage('Bron: Zwembond'), passage('Drie.')]
  expect(inBox(all)).toEqual(['Kader 1 Warm water', 'Een.', 'Twee.', 'Bron: Zwembond'])
})

test('else the page end does', () => {
  const all = [TITLE, passage('Een.'), passage('Twee.'), passage('Drie.', { page: 1 })]
  expect(inBox(all)).toEqual(['Kader 1 Warm water', 'Een.', 'Twee.'])
})

test('else it holds the least it can: a paragraph, with its list', () => {
  const item = passage('• Warm')
  expect(inBox([TITLE, passage('Een.'), passage('Twee.')])).toEqual(['Kader 1 Warm water', 'Een.'])
  const all = [TITLE, passage('Twee soorten:'), item, passage('Drie.')]
  expect(inBox(all, new Map([[item, 'listItem']]))).toEqual(['Kader 1 Warm water', 'Twee soorten:', 'Warm'])
})

test('a heading ends it before its first paragraph', () => {
  const heading = passage('Koud water')
  expect(inBox([TITLE, heading, passage('Een.')], new Map([[heading, 'heading']]))).toEqual([
    'Kader 1 Warm water',
  ])
})
