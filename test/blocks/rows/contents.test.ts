import { expect, test } from 'vitest'
import { contentsRows } from '../../../src/blocks/rows/contents.ts'
import { declared, printed, wordsAt } from '../read-text.ts'

const BOOK =
  'Inhoud\nVooraf\n1 Wonen\n\n\fVooraf\nDe raad schrijft dit besluit voor wie er woont en voor wie er komt.'

test('the rows under the title, to the page end', () => {
  const text = printed(BOOK)
  expect(wordsAt(text, contentsRows(text))).toEqual(['Vooraf', '1 Wonen'])
})

test('rows with leaders stand anywhere', () => {
  const text = printed('Een zin.\n2 Sport ......... 14\n3 Spel … 20')
  expect(wordsAt(text, contentsRows(text))).toEqual(['2 Sport ......... 14', '3 Spel … 20'])
})

test('a text of whole paragraphs has none', () => {
  const text = printed('2 Sport ......... 14', { wrapped: false })
  expect(contentsRows(text).size).toBe(0)
})

test('the file is asked first', () => {
  const evidence = declared({ 'Een zin.': { kind: 'contents' }, '2 Sport ......... 14': { kind: 'cell' } })
  const text = printed('Een zin.\n2 Sport ......... 14\n3 Spel … 20', { evidence })
  expect(wordsAt(text, contentsRows(text))).toEqual(['Een zin.', '3 Spel … 20'])
})
