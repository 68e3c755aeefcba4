import type { Block, BlockId } from '../../../collections/schema/block.ts'

/**
 * By block, the headings above it, the outermost first; the last one of a heading is itself. Boxes are
 * skipped.
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

/** The number of headings that two paths share, from the outermost. */
export function sharedHeadings(a: readonly Block[], b: readonly Block[]): number {
  const first = a.findIndex((heading, index) => heading.id !== b[index]?.id)
  return first < 0 ? a.length : first
}
