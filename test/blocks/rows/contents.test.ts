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

test('amounts behind leaders are none, but for a title that comes back', () => {
  const list = 'ponten ...... 11\nstegen ...... 12\nloodsen ...... 13'
  expect(contentsRows(printed(list)).size).toBe(0)
  const text = printed(`${list}\n\nStegen\n\nDe stegen in de haven zijn verhuurd aan de reders.`)
  expect(contentsRows(text).size).toBe(3)
})

test('the file is asked first', () => {
  const evidence = declared({ 'Een zin.': { kind: 'contents' }, '2 Sport ......... 14': { kind: 'cell' } })
  const text = printed('Een zin.\n2 Sport ......... 14\n3 Spel … 20', { evidence })
  expect(wordsAt(text, contentsRows(text))).toEqual(['Een zin.', '3 Spel … 20'])
})
