import { shortened } from '../../catalogue/format.ts'
import { labelOf } from '../../catalogue/places.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Box, Evidence, EvidenceLine } from '../../sources/evidence.ts'
import { outlinesOf } from './outlines.ts'

/** A page of a paper as it is printed: its rows at their places, by the block that has them. */
export interface Sheet {
  number: number
  label: string
  width: number
  height: number
  parts: SheetPart[]
}

/** Rows of one block, which is outlined; furniture is of no block. */
export interface SheetPart {
  /** `short` stands in its margin, `name` is what it is called; the second has the first in it. */
  block: { id: string; name: string; short: string } | null
  outlines: Box[]
  rows: SheetRow[]
}

/** A row of the paper. Its pieces, in order, are its words; each may look different. */
export interface SheetRow {
  box: Box
  size: number
  bold: boolean
  italic: boolean
  pieces: SheetPiece[]
}

export interface SheetPiece {
  text: string
  size?: number
  bold?: boolean
  italic?: boolean
  raised?: boolean
}

/**
 * What a page is drawn from: `text` is text.txt as far as it is public, bars for words that were withdrawn.
 */
export interface Paper {
  document: Pick<Document, 'blocks'>
  evidence: Evidence
  text: string
}

/** The page with a number in the file; null when there is none. */
export function sheetOf({ document, evidence, text }: Paper, number: number): Sheet | null {
  const page = evidence.pages.find((each) => each.number === number)
  if (!page) return null
  const lines = evidence.lines.filter((line) => line.page === number)
  const groups = Map.groupBy(lines, (line) => blockAt(document.blocks, line) ?? line)
  return { ...page, parts: [...groups].map(([of, rows]) => partOf(of, rows, text)) }
}

function partOf(of: Block | EvidenceLine, lines: readonly EvidenceLine[], text: string): SheetPart {
  const block = 'id' in of ? of : null
  return {
    block: block && { id: block.id, ...nameOf(block) },
    outlines: block
      ? outlinesOf(
          lines.map(({ box }) => box),
          block.type === 'table',
        )
      : [],
    rows: lines.map((line) => rowOf(line, text)),
  }
}

/** Of a heading a sign, as on its page: its words stand beside it. */
function nameOf(block: Block): { name: string; short: string } {
  const name = labelOf(block)
  if (block.type === 'heading') return { name: `kop ‘${shortened(block.text, 60)}’`, short: '§' }
  return { name, short: name.replace(/^alinea /, '') }
}

/** The block that has most of the characters of a row; a row of furniture is in none. */
function blockAt(blocks: readonly Block[], { start, end }: EvidenceLine): Block | undefined {
  const shared = blocks
    .map((block) => ({ block, length: overlap(block, start, end) }))
    .filter(({ length }) => length > 0)
  return shared.toSorted((a, b) => b.length - a.length)[0]?.block
}

const overlap = ({ source }: Block, start: number, end: number): number =>
  source.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0)

/** The row cut where it begins to look different. */
function rowOf(
  { start, end, box, size, bold = false, italic = false, runs = [] }: EvidenceLine,
  text: string,
): SheetRow {
  const pieces: SheetPiece[] = []
  let at = start
  for (const run of runs) {
    if (run.start < at) continue
    if (run.start > at) pieces.push({ text: text.slice(at, run.start) })
    const { size, bold, italic, raised } = run
    pieces.push({ text: text.slice(run.start, run.end), size, bold, italic, raised })
    at = run.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end) })
  return { box, size, bold, italic, pieces }
}
