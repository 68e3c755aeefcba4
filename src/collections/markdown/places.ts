import type { Block, BlockId } from '../schema/block.ts'
import { headingDepth, listDepth, MARKDOWN_NUMBER } from './marks.ts'
import { inBox } from './write-body.ts'

/** The properties of a block that follow from its place in the Markdown. */
export interface Place {
  parent: BlockId | null
  level?: number
}

/** A box, or the page, and the headings that are open in it. */
interface Frame {
  box: BlockId | null
  headings: { id: BlockId; level: number }[]
}

/**
 * Predicts the parent and level of each block after writing and parsing its Markdown. Null when numbered
 * lists are nested: the result of that is too complex to predict.
 */
export function placesOf(blocks: readonly Block[]): Place[] | null {
  return hasNumberedDepth(blocks) ? null : placesIn({ box: null, headings: [] }, blocks)
}

const isNumbered = ({ type, number }: Block): boolean =>
  type === 'listItem' && number !== undefined && MARKDOWN_NUMBER.test(number)

const hasNumberedDepth = (blocks: readonly Block[]): boolean =>
  blocks.some(isNumbered) && blocks.some(({ type, level = 1 }) => type === 'listItem' && level > 1)

function placesIn(frame: Frame, blocks: readonly Block[]): Place[] {
  const places: Place[] = []
  let depth = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    depth = block.type === 'listItem' ? listDepth(block.level, depth) : 0
    places.push(placeIn(frame, block, depth))
    if (block.type !== 'box') continue
    const inside = inBox(blocks.slice(index + 1), block)
    places.push(...placesIn({ box: block.id, headings: [] }, inside))
    index += inside.length
  }
  return places
}

function placeIn(frame: Frame, { id, type, level }: Block, depth: number): Place {
  if (type === 'heading') return headingIn(frame, id, headingDepth(level) - 1)
  const parent = parentIn(frame)
  return type === 'listItem' ? { parent, level: depth } : { parent }
}

function headingIn(frame: Frame, id: BlockId, level: number): Place {
  while ((frame.headings.at(-1)?.level ?? 0) >= level) frame.headings.pop()
  const parent = parentIn(frame)
  frame.headings.push({ id, level })
  return { parent, level }
}

const parentIn = ({ box, headings }: Frame): BlockId | null => headings.at(-1)?.id ?? box
