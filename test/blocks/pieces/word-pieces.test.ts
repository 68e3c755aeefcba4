import { expect, test } from 'vitest'
import { cleanText } from '../../../src/blocks/draft.ts'
import { blockPieces, wordPieces } from '../../../src/blocks/pieces/word-pieces.ts'
import { printed } from '../read-text.ts'

const clean = (row: string): string => cleanText(wordPieces(row, 0, row.length))

test('runs of blanks are one, signs that cannot be seen are none, ligatures are letters', () => {
  expect(clean('het  bad')).toBe('het bad')
  expect(clean('het\u00A0bad')).toBe('het bad')
  expect(clean('zwem\u00ADbad')).toBe('zwembad')
  expect(clean('oﬃcieel')).toBe('officieel')
  expect(clean('een S a m e n v a t t i n g ook')).toBe('een Samenvatting ook')
  expect(clean('klas a b c d e en A B C D E F')).toBe('klas a b c d e en A B C D E F')
})

test('the rows of a block, with what stands between them', () => {
  const text = printed('het zwem-\nbad is\nwarm')
  const pieces = blockPieces(text.lines, 0, text)
  expect(cleanText(pieces)).toBe('het zwembad is warm')
  expect(pieces.map(({ rule }) => rule)).toEqual([
    'words',
    'hyphen-join',
    'hyphen-join',
    'words',
    'line-end',
    'words',
  ])
  expect(pieces.every(({ start }, i) => start === (pieces[i - 1]?.end ?? 0))).toBe(true)
})

test.each([
  ['Tabel met Zuivel-\nniet dranken.', 'Tabel met Zuivel-niet dranken.'],
  ['Bij het zwem-\nbad.', 'Bij het zwembad.'],
  ['Dat is niet-\ntemin zo.', 'Dat is niettemin zo.'],
])('no word that a hyphen cuts ends with "niet": %j', (rows, words) => {
  const text = printed(rows)
  expect(cleanText(blockPieces(text.lines, 0, text))).toBe(words)
})
