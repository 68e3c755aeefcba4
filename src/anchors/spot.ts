import { hash } from 'node:crypto'
import { type Notice, withShortNotices } from '../text/notice.ts'
import { oneSpaced } from '../text/spaces.ts'
import type { NodeNote, Tree, TreeNode } from '../tree/node.ts'
import { endnoteId } from './endnote.ts'
import { type AnchorType, CONTEXT_KEPT, MARKER_WORDS } from './ledger.ts'

/**
 * A place in a text that gets an id, with what its `Anchor` will say of it. `words` are not shortened here.
 */
export interface Spot {
  type: AnchorType
  words: string
  digest: string
  before: string
  after: string
  /** The number in the source: a note marker or the number of a table. */
  number?: string
  alias?: string
  /** The name of the part of a regulation that it opens: `artikel-3.lid-2`. */
  partName?: string
  withdrawn?: Notice[]
}

const fold = (text: string): string => withShortNotices(oneSpaced(text.normalize('NFC')))

/** Short digest of words, whatever their white space and Unicode composition. */
export const digestOf = (words: string): string => digestOfFolded(fold(words))

const digestOfFolded = (folded: string): string => hash('sha256', folded).slice(0, 16)

/** `text` cut to at most `length` code units, never through a surrogate pair. */
export function head(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}

function tail(text: string, length: number): string {
  return text.slice(Math.max(0, text.length - length)).replace(/^[\udc00-\udfff]/, '')
}

/** A box has no text of its own: its words are those of the blocks in it. */
function boxWords(tree: Tree): Map<number, string[]> {
  const inside = new Map<number, string[]>()
  for (const node of tree.nodes) {
    for (let up = node.parent; up !== null; up = tree.nodes[up]?.parent ?? null) {
      if (tree.nodes[up]?.type === 'box') inside.set(up, [...(inside.get(up) ?? []), node.text])
    }
  }
  return inside
}

const numberOf = (node: TreeNode): string | undefined =>
  node.type === 'footnote' ? node.marker : node.number

/** The spot of a node. All three texts are folded. */
function spotOf(node: TreeNode, words: string, before: string, after: string): Spot {
  const type = node.type === 'paragraph' ? (node.zone ?? node.type) : node.type
  const spot: Spot = {
    type,
    words,
    digest: digestOfFolded(words),
    before: tail(before, CONTEXT_KEPT),
    after: head(after, CONTEXT_KEPT),
  }
  const number = numberOf(node)
  if (number !== undefined) spot.number = number
  if (node.type === 'heading' && node.alias !== undefined) spot.alias = node.alias
  if ('partName' in node && node.partName !== undefined) spot.partName = node.partName
  if (node.withdrawn) spot.withdrawn = [...node.withdrawn]
  return spot
}

/** One spot for each node, in the order of `tree.nodes`. */
export function nodeSpots(tree: Tree): Spot[] {
  const boxes = boxWords(tree)
  const words = tree.nodes.map((node, index) =>
    fold(node.type === 'box' ? [node.text, ...(boxes.get(index) ?? [])].join(' ') : node.text),
  )
  return tree.nodes.map((node, index) =>
    spotOf(node, words[index] ?? '', words[index - 1] ?? '', words[index + 1] ?? ''),
  )
}

/** The rows of a table below its head. Their words are their labels: figures are revised, labels seldom. */
export function rowSpots(node: TreeNode): Spot[] {
  const [, , ...lines] = node.text.split('\n')
  const rows = node.type === 'table' ? node.rows : []
  const labels = rows.slice(1).map((_, index) => fold(lines[index]?.split('\t', 1)[0] ?? ''))
  return labels.map((words, index) => ({
    type: 'row',
    words,
    digest: digestOf(words),
    before: tail(labels[index - 1] ?? '', CONTEXT_KEPT),
    after: head(labels[index + 1] ?? '', CONTEXT_KEPT),
  }))
}

/** The place of a note marker in a text. It is recognised by the words before it. */
export interface MarkerSpot {
  note: NodeNote
  spot: Spot
}

function markerSpot({ text }: TreeNode, note: NodeNote): MarkerSpot {
  const words = tail(fold(text.slice(0, note.at)), MARKER_WORDS)
  const after = head(fold(text.slice(note.at)), CONTEXT_KEPT)
  return {
    note,
    spot: { type: 'endnote', words, digest: digestOf(words), before: '', after, number: note.marker },
  }
}

/** All places of a tree that get ids: its nodes, the rows of each node, and note markers. */
export interface TreeSpots {
  nodes: readonly Spot[]
  rows: readonly (readonly Spot[])[]
  markers: readonly MarkerSpot[]
}

export const treeSpots = (tree: Tree): TreeSpots => ({
  nodes: nodeSpots(tree),
  rows: tree.nodes.map(rowSpots),
  markers: markerSpots(tree),
})

/** The first occurrence of each marker that is a number, in reading order. */
export function markerSpots(tree: Tree): MarkerSpot[] {
  const seen = new Set<string>()
  const isFirst = ({ marker }: NodeNote): boolean =>
    !seen.has(marker) && endnoteId(marker) !== null && seen.add(marker) !== undefined
  return tree.nodes.flatMap((node) => node.notes.filter(isFirst).map((note) => markerSpot(node, note)))
}
