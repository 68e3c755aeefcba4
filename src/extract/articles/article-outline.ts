import { type Block, type BlockId, isBody } from '../../collections/schema/block.ts'

/** Level of a heading that has none: below all others. */
const DEEPEST = 7

export const headingLevel = (block: Block): number => block.level ?? DEEPEST

/** An address alone on its line comes from a link elsewhere on the page and says nothing where it stands. */
const BARE_ADDRESS = /^(?:https?|file):\S+$/iu

/** Paragraphs and list items: the running text. */
export const isRunning = (block: Block): boolean =>
  isBody(block) && (block.type === 'paragraph' || block.type === 'listItem') && !BARE_ADDRESS.test(block.text)

/** The blocks that stand in a box, at any depth. A box is no part of the text around it. */
export function boxedBlocks(blocks: readonly Block[]): Set<BlockId> {
  const boxes = new Set(blocks.filter((block) => block.type === 'box').map((block) => block.id))
  for (const block of blocks) if (block.parent && boxes.has(block.parent)) boxes.add(block.id)
  return boxes
}

/**
 * The text of a document without its boxes, notes, figures and tables: headings and running text in reading
 * order.
 */
export function mainText(blocks: readonly Block[]): Block[] {
  const boxed = boxedBlocks(blocks)
  return blocks.filter((block) => (block.type === 'heading' || isRunning(block)) && !boxed.has(block.id))
}

/** The blocks after a heading, until the next heading of the same or a higher level. */
export function sectionOf(blocks: readonly Block[], heading: number): Block[] {
  const start = blocks[heading]
  if (!start) return []
  const after = blocks.slice(heading + 1)
  const end = after.findIndex(
    (block) => block.type === 'heading' && headingLevel(block) <= headingLevel(start),
  )
  return end < 0 ? after : after.slice(0, end)
}

/** All sections whose heading passes the test, in reading order, nested ones not repeated. */
export function sectionsWith(blocks: readonly Block[], test: (heading: string) => boolean): Block[][] {
  const sections: Block[][] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block?.type !== 'heading' || !test(block.text)) continue
    const section = sectionOf(blocks, index)
    sections.push(section)
    index += section.length
  }
  return sections
}
