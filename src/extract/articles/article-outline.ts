import { type Block, type BlockId, isBody } from '../../collections/schema/block.ts'

/** The level of a heading that has none: below all others. */
const DEEPEST = 7

export const headingLevel = (block: Block): number => block.level ?? DEEPEST

/** A web address alone in its block: it comes from a link elsewhere on the page, and means nothing here. */
const BARE_ADDRESS = /^(?:https?|file):\S+$/iu

/** Whether a block is running text: a paragraph or a list item. */
export const isRunning = (block: Block): boolean =>
  isBody(block) && (block.type === 'paragraph' || block.type === 'listItem') && !BARE_ADDRESS.test(block.text)

/** The boxes and all blocks in them. A box is not part of the text around it. */
export function boxedBlocks(blocks: readonly Block[]): Set<BlockId> {
  const boxes = new Set(blocks.filter((block) => block.type === 'box').map((block) => block.id))
  for (const block of blocks) if (block.parent && boxes.has(block.parent)) boxes.add(block.id)
  return boxes
}

/** The headings and the running text of a document, in reading order: no boxes, notes, figures or tables. */
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

/** The sections whose heading passes the test, in reading order. Sections within these are not repeated. */
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
