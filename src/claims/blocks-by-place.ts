import { blockKey } from '../collections/block-key.ts'
import type { Block, BlockId } from '../collections/schema/block.ts'
import type { DocumentId } from '../seed/seed-schema.ts'
import type { Library } from './library.ts'

/** The blocks of all documents by place, made once for a library. */
export type Blocks = ReadonlyMap<string, Block>

export function indexBlocks({ documents }: Pick<Library, 'documents'>): Blocks {
  const found = new Map<string, Block>()
  for (const { id, blocks } of documents) for (const block of blocks) found.set(blockKey(id, block.id), block)
  return found
}

/** The headings and boxes above a block, the outermost first. */
export function sectionPath(document: DocumentId, block: Block, blocks: Pick<Blocks, 'get'>): BlockId[] {
  const path: BlockId[] = []
  for (let parent = block.parent; parent !== null && !path.includes(parent); ) {
    path.unshift(parent)
    parent = blocks.get(blockKey(document, parent))?.parent ?? null
  }
  return path
}
