import { expect, test } from 'vitest'
import { splitAtMarkers } from '../../../src/blocks/pieces/marker-pieces.ts'
import type { Piece } from '../../../src/text/piece.ts'

const words = (start: number, as: string): Piece => ({
  start,
  end: start + as.length,
  kind: 'text',
  rule: 'words',
  as,
})
const marker = (start: number, end: number) => ({ start, end, marker: '1', endnote: false, note: 1 })

test('markers become pieces of their own', () => {
  const pieces = splitAtMarkers([words(0, 'bad.1 En'), words(8, 'meer2')], [marker(4, 5), marker(12, 13)])
  expect(pieces.map(({ kind, as }) => `${kind} ${as}`)).toEqual([
    'text bad.',
    'note-marker ',
    'text  En',
    'text meer',
    'note-marker ',
  ])
})

test('a marker that is not wholly inside a piece is left alone', () => {
  const pieces = [words(0, 'bad.'), words(4, '12')]
  expect(splitAtMarkers(pieces, [marker(3, 5)])).toEqual(pieces)
})
