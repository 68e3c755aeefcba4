import type { Block } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'

/**
 * A heading and the headings under it. `depth` is 1 at the top and never skips a step, whatever levels are
 * printed.
 */
export interface OutlineNode {
  block: Block
  depth: number
  children: OutlineNode[]
}

/** The headings of a document as a tree. */
export function outline(document: Document): OutlineNode[] {
  const top: OutlineNode[] = []
  const open: OutlineNode[] = []
  for (const block of document.blocks.filter((block) => block.type === 'heading')) {
    while (open.length && (open.at(-1)?.block.level ?? 1) >= (block.level ?? 1)) open.pop()
    const node = { block, depth: open.length + 1, children: [] }
    ;(open.at(-1)?.children ?? top).push(node)
    open.push(node)
  }
  return top
}

/** The depth of every heading by its id. */
export function depths(nodes: OutlineNode[]): Map<string, number> {
  return new Map(nodes.flatMap((node) => [[node.block.id, node.depth] as const, ...depths(node.children)]))
}

/** A heading as one line: '3.2 Oplossingsrichting 2'. */
export const headingText = (block: Block): string => [block.number, block.text].filter(Boolean).join(' ')

/** Headings deeper than this are left out of a table of contents. */
export const TOC_DEPTH = 3
