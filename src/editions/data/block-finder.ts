import { indexBlocks } from '../../claims/blocks-by-place.ts'
import type { Library } from '../../claims/library.ts'
import type { WordsAt } from '../../claims/quoted-words.ts'
import { blockKey } from '../../collections/block-key.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Evidence } from '../../collections/schema/entities.ts'

/** Finds a block by document and id; undefined when there is none. */
export type FindBlock = (document: string, id: string) => Block | undefined

/** Reads single blocks: of most documents only a few are needed. */
export function blockFinder(library: Pick<Library, 'documents'>): FindBlock {
  const blocks = indexBlocks(library)
  return (document, id) => blocks.get(blockKey(document, id))
}

/** A range of a block as a quotation; `withWords` fills in its text. */
export const quotation = ({ document, block, start, end }: Evidence) => ({
  ...{ document, block, start, end },
  text: '',
})

/** Returns a function that fills in the text of a quotation. */
export const withWords =
  (wordsAt: WordsAt) =>
  <Quotation extends Evidence>(quotation: Quotation): Quotation => ({
    ...quotation,
    text: wordsAt(quotation) ?? '',
  })
