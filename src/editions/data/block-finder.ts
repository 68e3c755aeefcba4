import { indexBlocks } from '../../claims/blocks-by-place.ts'
import type { Library } from '../../claims/library.ts'
import type { WordsAt } from '../../claims/quoted-words.ts'
import { blockKey } from '../../collections/block-key.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Evidence } from '../../collections/schema/entities.ts'

/** Finds a block by document and id; undefined when there is none. */
export type FindBlock = (document: string, id: string) => Block | undefined

/** One after another: of most documents a few blocks are asked for. */
export function blockFinder(library: Pick<Library, 'documents'>): FindBlock {
  const blocks = indexBlocks(library)
  return (document, id) => blocks.get(blockKey(document, id))
}

/** A range of a block, of which the words are to come. */
export const quotation = ({ document, block, start, end }: Evidence) => ({
  ...{ document, block, start, end },
  text: '',
})

/** The same with its words. */
export const withWords =
  (wordsAt: WordsAt) =>
  <Quotation extends Evidence>(quotation: Quotation): Quotation => ({
    ...quotation,
    text: wordsAt(quotation) ?? '',
  })
