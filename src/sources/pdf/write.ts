import type { Box, EvidenceLine } from '../evidence.ts'
import { isGap, pitchAt, pitchesOf, regionOf } from './roles/groups.ts'
import type { Paper } from './roles/paper.ts'
import type { Row } from './rows/rows.ts'

/** text.txt and the lines of its evidence. */
export interface Written {
  text: string
  lines: EvidenceLine[]
}

/**
 * 1. One row a row; an empty row where the paper has a gap; a form feed before the first row of each next
 *    page.
 * 2. Each row has one line of evidence, in the same order.
 */
export function write(paper: Paper): Written {
  const pitches = pitchesOf(paper)
  const lines: EvidenceLine[] = []
  let text = ''
  for (const [index, row] of paper.rows.entries()) {
    const above = paper.rows[index - 1]
    text += above ? between(above, row, pitchAt(paper, pitches, row)) : pageEnds(1, row.page)
    lines.push(lineOf(row, text.length))
    text += `${row.text}\n`
  }
  return { text: text + pageEnds(paper.rows.at(-1)?.page ?? 1, paper.pages.length), lines }
}

/** Also for pages without a word. */
const pageEnds = (from: number, to: number): string => '\f'.repeat(to - from)

function between(above: Row, row: Row, pitch: number): string {
  if (above.page !== row.page) return pageEnds(above.page, row.page)
  const sameCell = above.cell && row.cell && above.cell.table === row.cell.table
  if (sameCell) return ''
  return regionOf(above) !== regionOf(row) || isGap(above, row, pitch) ? '\n' : ''
}

function lineOf(row: Row, start: number): EvidenceLine {
  return {
    start,
    end: start + row.text.length,
    page: row.page,
    box: row.box.map(tenth) as Box,
    size: tenth(row.size),
    ...(row.bold ? { bold: true } : {}),
    ...(row.italic ? { italic: true } : {}),
    ...(row.runs.length ? { runs: row.runs.map((run) => shifted(run, start)) } : {}),
    ...(row.role ? { role: row.role } : {}),
  }
}

const shifted = <T extends { start: number; end: number }>(run: T, by: number): T => ({
  ...run,
  start: run.start + by,
  end: run.end + by,
})

const tenth = (value: number): number => Math.round(value * 10) / 10
