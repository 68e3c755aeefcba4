import { shortened } from '../../catalogue/format.ts'
import { labelOf } from '../../catalogue/places.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Box, Evidence, EvidenceLine } from '../../sources/evidence.ts'
import { outlinesOf } from './outlines.ts'

/** A page of a paper as it is printed: its rows with their positions, by block. */
export interface Sheet {
  number: number
  label: string
  width: number
  height: number
  parts: SheetPart[]
}

/** The rows of one block on a page, with its outline; or a row of furniture. */
export interface SheetPart {
  /** Null for furniture. `short` is shown in the margin; `name` is the full name for screen readers. */
  block: { id: string; name: string; short: string } | null
  outlines: Box[]
  rows: SheetRow[]
}

/** A row of the paper. Its pieces, in order, are its words; each may have its own style. */
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

/** What a page is drawn from. */
export interface Paper {
  document: Pick<Document, 'blocks'>
  evidence: Evidence
  /** The public words of text.txt, with bars in the place of withdrawn words. */
  text: string
}

/** The page with a number in the file; null when there is no such page. */
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

/** The names of a block. The short name of a heading is a sign, as on the page of the text. */
function nameOf(block: Block): { name: string; short: string } {
  const name = labelOf(block)
  if (block.type === 'heading') return { name: `kop ‘${shortened(block.text, 60)}’`, short: '§' }
  return { name, short: name.replace(/^alinea /, '') }
}

/** The block that has most of the characters of a row; none for furniture. */
function blockAt(blocks: readonly Block[], { start, end }: EvidenceLine): Block | undefined {
  const shared = blocks
    .map((block) => ({ block, length: overlap(block, start, end) }))
    .filter(({ length }) => length > 0)
  return shared.toSorted((a, b) => b.length - a.length)[0]?.block
}

const overlap = ({ source }: Block, start: number, end: number): number =>
  source.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0)

/** Cuts a row into pieces where its style changes. */
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
