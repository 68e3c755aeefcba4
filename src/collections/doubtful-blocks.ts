import { DOUBTS } from '../diagnostics.ts'
import { type Block, type BlockId, isBody } from './schema/block.ts'
import type { Document, FindingRecord } from './schema/document.ts'

/** The blocks that a finding is about: all that show characters at its position, else the one it names. */
export function blocksAt(
  { position, block }: FindingRecord,
  { blocks }: Pick<Document, 'blocks'>,
): BlockId[] {
  const [from, to] = position ?? [0, 0]
  const shown = blocks.filter(({ source }) => source.some(([start, end]) => start < to && from < end))
  if (shown.length > 0) return shown.map(({ id }) => id)
  return block === undefined ? [] : [block as BlockId]
}

/**
 * The blocks that may have been misread: their sums are not judged, nor their amounts compared or in series.
 */
export const doubtfulBlocks = (document: Pick<Document, 'map' | 'blocks'>): ReadonlySet<BlockId> =>
  new Set(
    document.map.findings.flatMap((finding) => (DOUBTS.has(finding.rule) ? blocksAt(finding, document) : [])),
  )

const PROSE: ReadonlySet<Block['type']> = new Set(['paragraph', 'listItem'])

/** The paragraphs and list items of the running text, without those that may have been misread. */
export function certainProse(document: Pick<Document, 'map' | 'blocks'>): Block[] {
  const doubtful = doubtfulBlocks(document)
  return document.blocks.filter((block) => isBody(block) && PROSE.has(block.type) && !doubtful.has(block.id))
}
