import { expect, test } from 'vitest'
import { kinds } from '../../../src/blocks/passages/kinds.ts'
import { tablePassage } from '../../../src/blocks/passages/passage.ts'
import { given, passage } from './make-passages.ts'

test('what every passage is: the title of a box is no heading', () => {
  const title = passage('Baden')
  const item = passage('• Warm')
  const figure = passage('Figuur 1')
  const box = passage('Kader 1 Water')
  const note = passage('Zie boven.', { role: 'note' })
  const table = tablePassage(null, { pieces: [], rows: [] })
  const all = [title, item, figure, box, note, table, passage('Een zin.')]
  const found = {
    figures: new Map([[figure, {}]]),
    titles: new Set([title, box]),
    listItems: new Set([item]),
    boxTitles: new Set([box]),
  }
  expect([...kinds(given(all), found).values()]).toEqual([
    'heading',
    'listItem',
    'figure',
    'paragraph',
    'footnote',
    'table',
    'paragraph',
  ])
})
