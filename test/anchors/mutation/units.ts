import type { Block } from '../../../src/collections/schema/block.ts'
import type { Document } from '../../../src/collections/schema/document.ts'

/** A block that fills whole lines of the source, bullet included: what a person would cut and paste. */
export interface Unit {
  block: Block
  /** Its lines, without the end of the last one. */
  start: number
  end: number
}

const MARKS = /^[\s\p{P}\p{S}]*(?:[0-9a-z]{1,3}[.)]\s+)?$/u

function unitOf(block: Block, source: string): Unit[] {
  const [range] = block.source
  if (range === undefined || block.source.length > 1) return []
  const start = source.lastIndexOf('\n', range[0] - 1) + 1
  const lineEnd = source.indexOf('\n', range[1])
  const end = lineEnd < 0 ? source.length : lineEnd
  const whole = MARKS.test(source.slice(start, range[0])) && source.slice(range[1], end).trim() === ''
  return whole ? [{ block, start, end }] : []
}

/**
 * The paragraphs and list items that can be moved about, in the order of the source; none overlaps another.
 */
export function unitsOf(document: Document, source: string): Unit[] {
  const blocks = document.blocks.filter(({ type }) => type === 'paragraph' || type === 'listItem')
  const units = blocks.flatMap((block) => unitOf(block, source)).sort((a, b) => a.start - b.start)
  return units.filter((unit, at) => unit.start >= (units[at - 1]?.end ?? 0))
}

export const isParagraph = ({ block }: Unit): boolean => block.type === 'paragraph'

/** Its words in the source, without bullet and without the blanks behind it. */
export const rangeOf = ({ block, start, end }: Unit): readonly [start: number, end: number] =>
  block.source[0] ?? [start, end]
