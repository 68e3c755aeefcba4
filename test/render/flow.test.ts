import { expect, test } from 'vitest'
import { headingText, type OutlineNode, outline } from '../../src/catalogue/outline.ts'
import type { Block } from '../../src/collections/schema/block.ts'
import { type FlowNode, flow } from '../../src/render/flow.ts'
import { sampleLibrary } from './sample-library.ts'

/** One node a line, children indented: the tree as a person reads it. */
function print(nodes: FlowNode[], depth = 0): string[] {
  const line = (text: string): string => '  '.repeat(depth) + text
  return nodes.flatMap((node) => {
    if (node.kind === 'block') return [line(node.block.id)]
    if (node.kind === 'box') return [line(`box ${node.block.id}`), ...print(node.children, depth + 1)]
    return [
      line(node.ordered ? 'ol' : 'ul'),
      ...node.items.flatMap((item) => [line(`  ${item.block.id}`), ...print(item.children, depth + 2)]),
    ]
  })
}

const item = (id: string, level: number, number?: string): Block =>
  ({ id, type: 'listItem', text: '', parent: null, source: [], level, number }) as unknown as Block

test('lists are nested, boxes hold their blocks, footnotes are left out', () => {
  expect(print(flow(sampleLibrary.documents[0]?.blocks ?? [])).slice(4, 14)).toEqual([
    'p3',
    'ul',
    '  p4',
    '    ol',
    '      p5',
    '      p6',
    '  p7',
    's3',
    'p8',
    'box kader-1',
  ])
})

test('an item that begins deeper than its list, and bullets after numbers, keep their order', () => {
  expect(print(flow([item('p1', 2), item('p2', 1, '1.'), item('p3', 1), item('p4', 3)]))).toEqual([
    'ul',
    '  p1',
    'ol',
    '  p2',
    'ul',
    '  p3',
    '    ul',
    '      p4',
  ])
})

test('a box that goes on after something else is shown once more, without its id', () => {
  const block = (id: string, type: Block['type'], parent: string | null): Block =>
    ({ id, type, text: '', parent, source: [] }) as unknown as Block
  const blocks = [
    block('kader-1', 'box', null),
    block('p1', 'paragraph', 'kader-1'),
    block('p2', 'paragraph', null),
    block('p3', 'paragraph', 'kader-1'),
  ]
  expect(print(flow(blocks))).toEqual(['box kader-1', '  p1', 'p2', 'box ', '  p3'])
})

test('the outline follows the levels and never skips a depth', () => {
  const heading = (id: string, level: number): Block =>
    ({ id, type: 'heading', text: id, parent: null, source: [], level }) as unknown as Block
  const tree = outline({
    blocks: [heading('s1', 2), heading('s2', 4), heading('s3', 3), heading('s4', 1)],
  } as never)
  const shown = (nodes: OutlineNode[]): string[] =>
    nodes.flatMap((node) => [`${node.depth} ${headingText(node.block)}`, ...shown(node.children)])
  expect(shown(tree)).toEqual(['1 s1', '2 s2', '2 s3', '1 s4'])
})
