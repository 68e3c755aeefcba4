import type { Block } from '../collections/schema/block.ts'

/** The blocks of a document as they are shown: nested lists, boxes with their blocks, and no footnotes. */
export type FlowNode =
  | { kind: 'block'; block: Block }
  | { kind: 'list'; ordered: boolean; items: ListNode[] }
  | BoxNode

export interface BoxNode {
  kind: 'box'
  block: Block
  children: FlowNode[]
}

export interface ListNode {
  block: Block
  /** Lists inside this item. */
  children: (FlowNode & { kind: 'list' })[]
}

/** Arranges blocks as they are shown. Every block except footnotes occurs once, in reading order. */
export function flow(blocks: readonly Block[]): FlowNode[] {
  const boxOf = boxesOf(blocks)
  const shown = blocks.filter((block) => block.type !== 'footnote')
  return runs(shown, (block) => boxOf.get(block.id) ?? null).flatMap((run) =>
    run.key ? [box(run.items)] : inSequence(run.items),
  )
}

/** Block → the box that it is in, through its parents; a box is in itself. */
function boxesOf(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const block of blocks) {
    const box = block.type === 'box' ? block.id : block.parent && found.get(block.parent)
    if (box) found.set(block.id, box)
  }
  return found
}

function box(blocks: Block[]): FlowNode {
  const [first, ...rest] = blocks
  if (first?.type !== 'box') return { kind: 'box', block: continuedBox(blocks), children: inSequence(blocks) }
  return { kind: 'box', block: first, children: inSequence(rest) }
}

/** A box without an id, for the blocks of a box that goes on after something else: ids occur once. */
function continuedBox(blocks: Block[]): Block {
  const { parent, source } = blocks[0] as Block
  return { type: 'box', id: '' as Block['id'], text: '', parent, source }
}

function inSequence(blocks: Block[]): FlowNode[] {
  return runs(blocks, (block) => block.type === 'listItem').flatMap((run) =>
    run.key ? lists(run.items) : run.items.map(single),
  )
}

const single = (block: Block): FlowNode => ({ kind: 'block', block })

/** Nests successive list items: an item of a deeper level belongs to the one before it. */
function lists(items: Block[]): (FlowNode & { kind: 'list' })[] {
  const level = items.reduce((least, item) => Math.min(least, item.level ?? 1), Number.POSITIVE_INFINITY)
  const groups = splitBefore(items, (item) => (item.level ?? 1) <= level)
  const nodes = groups.map(([block, ...inner]) => ({
    block: block as Block,
    children: inner.length ? lists(inner) : [],
  }))
  return runs(nodes, (node) => node.block.number !== undefined).map((run) => ({
    kind: 'list',
    ordered: run.key,
    items: run.items,
  }))
}

/** Splits a list before each item that opens a group. */
function splitBefore<T>(items: T[], opens: (item: T) => boolean): T[][] {
  const groups: T[][] = []
  for (const item of items) {
    if (opens(item) || !groups.length) groups.push([item])
    else groups.at(-1)?.push(item)
  }
  return groups
}

/** Groups successive items with the same key. */
function runs<T, K>(items: readonly T[], keyOf: (item: T) => K): { key: K; items: T[] }[] {
  const found: { key: K; items: T[] }[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last && last.key === keyOf(item)) last.items.push(item)
    else found.push({ key: keyOf(item), items: [item] })
  }
  return found
}
