import { expect, test } from 'vitest'
import { doubtfulJoins } from '../../../src/blocks/pieces/doubtful-joins.ts'
import { blockPieces } from '../../../src/blocks/pieces/word-pieces.ts'
import { printed } from '../read-text.ts'

const found = (source: string): string[] => {
  const text = printed(source)
  const rows = text.lines.slice(0, 2)
  return doubtfulJoins([{ pieces: blockPieces(rows, 0, text) }], text).map(({ message }) => message)
}

test('a short word with a capital may keep its hyphen', () => {
  expect(found('de Bad-\nzaal')).toEqual(['“Bad” en “zaal” stonden op twee regels en zijn aan elkaar gezet.'])
})

test('a word that stands whole elsewhere is certain, and so is a common one', () => {
  expect(found('de Bad-\nzaal\n\nx badzaal x')).toEqual([])
  expect(found('de zwem-\nzaal')).toEqual([])
})
