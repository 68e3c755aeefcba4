import { blockKey } from '../collections/block-key.ts'
import { ByPlace } from '../collections/by-place.ts'
import { blockReader } from '../collections/one-block.ts'
import type { Block, BlockId } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'
import type { DocumentId } from '../seed/seed-schema.ts'
import type { Library } from './library.ts'

/** The blocks of all documents, by `<document>#<block>`. */
export type Blocks = ReadonlyMap<string, Block>

export function indexBlocks({ documents }: Pick<Library, 'documents'>): ByPlace<Block> {
  const byId = new Map<string, Document>(documents.map((document) => [document.id, document]))
  const all = (id: string): Map<string, Block> =>
    new Map(byId.get(id)?.blocks.map((block) => [block.id, block]))
  const found: ByPlace<Block> = new ByPlace([...byId.keys()], {
    all,
    one: (id, block) => {
      const document = byId.get(id)
      const read = document && blockReader(document)
      return read ? read(block) : found.of(id).get(block)
    },
  })
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
