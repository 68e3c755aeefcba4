import type { SourceFile } from '../adapter.ts'
import type { Evidence, EvidenceLine, Role, Run } from '../evidence.ts'
import { sourceOf } from '../source-of.ts'
import type { Folded } from './spans.ts'

/** A row of text.txt that its file declares to be something. */
export interface DeclaredRow extends Folded {
  role: Role
}

/** A format without pages has one page of no size, and its rows boxes of none. */
const NO_PAGES = [{ number: 1, label: '', width: 0, height: 0 }]

/** The evidence of a file without pages. */
export const evidenceOf = (file: SourceFile, adapter: string, lines: EvidenceLine[]): Evidence => ({
  version: 1,
  source: sourceOf(file, adapter),
  pages: NO_PAGES,
  lines,
})

/**
 * Rows as text.txt and the lines of its evidence. One row a row; an empty row between blocks, none between
 * the cells of one table.
 */
export function writeRows(rows: readonly DeclaredRow[]): { text: string; lines: EvidenceLine[] } {
  const lines: EvidenceLine[] = []
  const parts: string[] = []
  let length = 0
  const add = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  for (const [i, row] of rows.entries()) {
    if (i > 0 && !belongTogether(rows[i - 1] as DeclaredRow, row)) add('\n')
    lines.push(lineOf(row, length))
    add(`${row.text}\n`)
  }
  return { text: parts.join(''), lines }
}

const tableOf = ({ role }: DeclaredRow): string | undefined =>
  role.kind === 'cell' ? role.of?.split('.')[0] : undefined

function belongTogether(above: DeclaredRow, row: DeclaredRow): boolean {
  const table = tableOf(row)
  if (table !== undefined && tableOf(above) === table) return true
  return row.role.of !== undefined && row.role.of === above.role.of
}

function lineOf({ text, runs, role }: DeclaredRow, start: number): EvidenceLine {
  const isWhole = (run: Run | undefined): run is Run => run?.start === 0 && run.end === text.length
  const whole = runs.length === 1 && isWhole(runs[0]) ? runs[0] : undefined
  const kept = whole ? runs.map(withoutWeight).filter(saysSomething) : runs
  return {
    start,
    end: start + text.length,
    page: 1,
    box: [0, 0, 0, 0],
    size: 0,
    ...(whole?.bold && { bold: true }),
    ...(whole?.italic && { italic: true }),
    ...(kept.length > 0 && { runs: kept.map((run) => shifted(run, start)) }),
    role,
  }
}

/** What the whole row has is said once. */
const withoutWeight = ({ bold: _, italic: __, ...run }: Run): Run => run
const saysSomething = (run: Run): boolean => Object.keys(run).length > 2

const shifted = (run: Run, by: number): Run => ({ ...run, start: run.start + by, end: run.end + by })
