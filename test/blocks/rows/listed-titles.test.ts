import { expect, test } from 'vitest'
import { listedTitles } from '../../../src/blocks/rows/listed-titles.ts'
import { printed } from '../read-text.ts'

/** The rows that are titles, of a text whose first rows are its contents. */
function titles(contents: number, ...rows: string[]): string[] {
  const text = printed(rows.join('\n'))
  const found = listedTitles(text, { contents: new Set(Array.from({ length: contents }, (_, i) => i)) })
  return text.lines.filter(({ index }) => found.has(index)).map((line) => `${line.index} ${line.text}`)
}

test('a row that stands free behind the contents and is listed there is a title, the first time', () => {
  const contents = ['I. Bad . . . 3', '2 Bos ..... 5', 'Bijlage ..... 9']
  const text = ['', 'I. Bad', '', '2 Bos', '', 'Bijlage', '', '2 Bos', '', 'Strand']
  expect(titles(3, ...contents, ...text)).toEqual(['4 I. Bad', '6 2 Bos', '8 Bijlage'])
})

test('not with another number, within a paragraph, or without contents', () => {
  expect(titles(1, '2 Bos ..... 5', '', '3 Bos', '', 'Wij gaan naar', '2 Bos')).toEqual([])
  expect(titles(1, 'Bos ..... 5', '', 'Bos')).toEqual([])
  expect(titles(1, '2 Bos ..... 5', '', '2 Bos', 'Wij gaan naar het bos.')).toEqual([])
  expect(titles(0, 'Bijlage', '', 'Bijlage')).toEqual([])
})
