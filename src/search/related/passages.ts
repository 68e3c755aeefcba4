import { path } from '../../catalogue/addresses.ts'
import { labelOf } from '../../catalogue/places.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { isAddress } from '../index/address.ts'

/** A paragraph as it is shown among related ones. */
export interface Passage {
  url: string
  name: string
  text: string
  /** The address of its section. */
  above: string
}

/** Blocks of these types are no paragraphs: a table consists of cells. */
const NO_PARAGRAPH: ReadonlySet<Block['type']> = new Set(['heading', 'footnote', 'table'])

/** The paragraphs of a document, in reading order. They depend on nothing but the document. */
export function passagesIn({ id, blocks }: Pick<Document, 'id' | 'blocks'>): Passage[] {
  const byId = new Map<string, Block>(blocks.map((block) => [block.id, block]))
  return blocks
    .filter(({ type, text }) => text !== '' && !NO_PARAGRAPH.has(type) && !isAddress(text))
    .map((block) => ({
      url: path.document(id, block.id),
      name: labelOf(block),
      text: block.text,
      above: path.document(id, headingAbove(block, byId)),
    }))
}

function headingAbove(block: Block, byId: ReadonlyMap<string, Block>): Block['id'] | undefined {
  let holder = block.parent ? byId.get(block.parent) : undefined
  while (holder && holder.type !== 'heading') holder = holder.parent ? byId.get(holder.parent) : undefined
  return holder?.id
}
