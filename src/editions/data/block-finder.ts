import type { Library } from '../../claims/library.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Evidence } from '../../collections/schema/entities.ts'

/** Finds a block by document and id; undefined when there is none. */
export type FindBlock = (document: string, id: string) => Block | undefined

export function blockFinder(library: Pick<Library, 'documents'>): FindBlock {
  const byDocument = new Map(
    library.documents.map(({ id, blocks }) => [
      id as string,
      new Map(blocks.map((block) => [block.id as string, block])),
    ]),
  )
  return (document, id) => byDocument.get(document)?.get(id)
}

/** A range of a block with its words. */
export const quoted = ({ document, block, start, end }: Evidence, find: FindBlock) => ({
  document,
  block,
  start,
  end,
  text: find(document, block)?.text.slice(start, end) ?? '',
})
