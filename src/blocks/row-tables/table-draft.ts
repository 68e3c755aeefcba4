import type { Piece } from '../../text/piece.ts'
import { captionPieces, joinRows } from '../constructs/budget-table-draft.ts'
import { CAPTION } from '../constructs/budget-table-grid.ts'
import { cleanText, type Draft } from '../draft.ts'
import { blockPieces, type TextFacts, wordPieces } from '../pieces.ts'
import type { Cell, RowTable } from './row-tables.ts'

/** The parts of a cell as one run of words; the line end between two parts is folded. */
function cellPieces(cell: Cell, facts: TextFacts): Piece[] {
  return cell.flatMap(({ line, span }, i) => {
    const words = wordPieces(facts.source, line.start + span.from, line.start + span.to)
    const before = cell[i - 1]
    const gap: Piece[] = before
      ? [
          {
            start: before.line.start + before.span.to,
            end: line.start + span.from,
            kind: 'space',
            rule: 'line-end',
            as: ' ',
          },
        ]
      : []
    return [...gap, ...words]
  })
}

/** One draft of type table out of rows of text: caption, header and rows, cells separated by tabs. */
export function rowTableDraft(table: RowTable, facts: TextFacts): Draft {
  const first = table.caption[0]
  const words = blockPieces(table.caption, first?.start ?? 0, facts)
  const rows = [[table.corner, ...table.header], ...table.rows].map((row) =>
    row.map((cell) => cellPieces(cell, facts)),
  )
  const number = CAPTION.exec(cleanText(words))?.[1]
  return {
    type: 'table',
    pieces: joinRows(captionPieces(words), rows),
    rows,
    ...(number !== undefined && { number }),
  }
}
