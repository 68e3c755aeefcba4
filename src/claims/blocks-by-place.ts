import { blockKey } from '../collections/block-key.ts'
import type { Block, BlockId } from '../collections/schema/block.ts'
import type { DocumentId } from '../seed/seed-schema.ts'
import type { Library } from './library.ts'

/** The blocks of all documents by place, made once for a library. */
export type Blocks = ReadonlyMap<string, Block>

export function indexBlocks({ documents }: Pick<Library, 'documents'>): Blocks {
  return new Map(
    documents.flatMap(({ id, blocks }) => blocks.map((block) => [blockKey(id, block.id), block] as const)),
  )
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
