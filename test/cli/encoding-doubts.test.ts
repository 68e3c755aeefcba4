import { expect, test } from 'vitest'
import { encodingDoubts } from '../../src/cli/add/encoding-doubts.ts'

test('names the rows that were read in another encoding, and how to turn that back', () => {
  const [doubt] = encodingDoubts('Het bad.\nDe patiÃ«nt zwemt.\n\nDat is â€˜waarâ€™.\n')
  expect(doubt).toMatch(/^row 2, 4: looks like UTF-8 read as Windows-1252.*iconv/)
})

test('nothing of a text that is right', () => {
  expect(encodingDoubts('De patiënt zwemt; kortgeld (looptijd ‹ 1 jaar) is ‘toegestaan’.')).toEqual([])
})
