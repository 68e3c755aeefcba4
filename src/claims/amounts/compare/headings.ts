import type { Block, BlockId } from '../../../collections/schema/block.ts'

/**
 * The headings above every block of a document, the outermost first; a heading is the last of its own. Boxes
 * are passed over.
 */
export type HeadingPaths = Map<BlockId, Block[]>

export function headingPaths(blocks: readonly Block[]): HeadingPaths {
  const paths: HeadingPaths = new Map()
  for (const block of blocks) {
    const above = block.parent === null ? [] : (paths.get(block.parent) ?? [])
    paths.set(block.id, block.type === 'heading' ? [...above, block] : above)
  }
  return paths
}

/** How many headings two paths have in common, from the outermost. */
export function sharedHeadings(a: readonly Block[], b: readonly Block[]): number {
  const first = a.findIndex((heading, index) => heading.id !== b[index]?.id)
  return first < 0 ? a.length : first
}
