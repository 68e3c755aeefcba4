import type { Tree, TreeNode } from '../../src/tree/node.ts'

const depth = (nodes: readonly TreeNode[], node: TreeNode): number =>
  node.parent === null ? 0 : 1 + depth(nodes, nodes[node.parent] as TreeNode)

const shown = (text: string): string => text.replaceAll('\n', ' ⏎ ').replaceAll('\t', ' ⇥ ')

function printNode(nodes: readonly TreeNode[], node: TreeNode): string {
  const facts = [
    'zone' in node && node.zone,
    node.type,
    'level' in node && `level ${node.level}`,
    'number' in node && node.number && `number ${node.number}`,
    'marker' in node && `marker ${node.marker}`,
  ]
  const notes = node.notes
    .map((note) => ` {${note.marker}@${note.at}${note.note === null ? ' missing' : ''}}`)
    .join('')
  const places = node.pieces.length ? ` [${node.pieces[0]?.start}–${node.pieces.at(-1)?.end}]` : ''
  return `${'  '.repeat(depth(nodes, node))}${facts.filter(Boolean).join(' ')}${places}: ${shown(node.text)}${notes}`
}

/** A tree as one line a node, with its place in the source, so that a change can be read as a diff. */
export function printTree(source: string, { nodes, furniture, findings }: Tree): string {
  return [
    ...nodes.map((node) => printNode(nodes, node)),
    ...furniture.map(
      (piece) =>
        `furniture ${piece.rule} [${piece.start}–${piece.end}]: ${source.slice(piece.start, piece.end)}`,
    ),
    ...findings.map((finding) => `finding ${finding.rule}: ${finding.message}`),
    '',
  ].join('\n')
}
