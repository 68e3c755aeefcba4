import { expect, test } from 'vitest'
import type { Anchored } from '../../src/anchors/assign.ts'
import { markedPages } from '../../src/collections/page-marks.ts'
import type { Piece } from '../../src/text/piece.ts'
import type { Tree, TreeNode } from '../../src/tree/node.ts'

const piece = (start: number, as: string, kind: Piece['kind'] = 'text'): Piece => ({
  start,
  end: start + Math.max(as.length, 1),
  kind,
  rule: 'words',
  as,
})
const node = (type: TreeNode['type'], pieces: Piece[], rows?: Piece[][][]): TreeNode =>
  ({ type, text: '', pieces, parent: null, notes: [], ...(rows && { rows }) }) as unknown as TreeNode

const nodes = [
  node('paragraph', [piece(0, 'De pont'), piece(7, ' ', 'space'), piece(60, 'vaart.')]),
  node('footnote', [piece(40, 'Een noot.')]),
  node('table', [piece(100, 'Ponten')], [[[piece(107, 'kop')]], [[piece(120, 'a')]], [[piece(150, 'b')]]]),
]
const tree = { nodes, furniture: [], findings: [] } as unknown as Tree
const anchored = {
  ids: ['p1', 'fn1', 'tabel-1'],
  rowIds: [[], [], ['tabel-1.r1', 'tabel-1.r2']],
} as unknown as Anchored

test('a page begins at its first word in the running text: in a paragraph, at a row, or behind all', () => {
  const starts = [0, 40, 50, 90, 130, 400]
  const pages = starts.map((start, at) => ({ number: at + 1, label: String(at + 1), start }))
  const marked = markedPages(pages, tree, anchored, (each) => [each])
  expect(marked.map(({ number, block, at }) => [number, block, at])).toEqual([
    [1, 'p1', 0],
    [2, 'p1', 8],
    [3, 'p1', 8],
    [4, 'tabel-1', 0],
    [5, 'tabel-1.r2', 0],
    [6, 'tabel-1.r2', 0],
  ])
  expect(markedPages([], tree, anchored, (each) => [each])).toEqual([])
})
