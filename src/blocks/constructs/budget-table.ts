import type { Finding } from '../../diagnostics.ts'
import type { Draft } from '../draft.ts'
import { cleanText } from '../draft.ts'
import { cellPieces, tableDraft } from './budget-table-draft.ts'
import type { Cells, Grid } from './budget-table-grid.ts'
import { readGrid } from './budget-table-grid.ts'

/** Blocks that are never a loose cell: they pass as they are. */
const WHOLE: readonly Draft['type'][] = ['table', 'box', 'figure']

function misfitFinding(drafts: readonly Draft[], grid: Grid): Finding {
  const { label, values, columns } = grid.misfit ?? { label: '', values: 0, columns: 0 }
  const start = drafts[grid.caption]?.pieces[0]?.start ?? 0
  const end = drafts[grid.end]?.pieces.at(-1)?.end ?? start
  const message = `De rij "${label}" heeft ${values} ${values === 1 ? 'waarde' : 'waarden'}, de tabel ${columns} kolommen; de tabel blijft als losse tekst staan.`
  return { rule: 'table-shape', level: 'warning', message, position: [start, end] }
}

/** For every draft the empty cells behind it: the page prints each as a no-break space. */
function emptyCells(drafts: readonly Draft[], source: string): number[] {
  return drafts.map((draft, i) => {
    const [end, start] = [draft.pieces.at(-1)?.end ?? 0, drafts[i + 1]?.pieces[0]?.start ?? source.length]
    const gap = source.slice(end, start)
    return gap.length < MOST_BLANKS && gap.trim() === '' ? (gap.match(/\u00A0/g)?.length ?? 0) : 0
  })
}
const MOST_BLANKS = 500

/**
 * Tables copied from a web page, where every cell became a paragraph of its own, folded to one draft a table.
 * After it:
 * 1. all characters of the drafts are still there, in source order; what lies between cells is a blank piece;
 * 2. the clean text of a table is its caption, then one line a row, cells separated by tabs; the header line starts with
 *    a tab when no cell stands above the labels;
 * 3. every row of a table has the same number of cells; a table with a row that does not fit stays as it was, with a
 *    `table-shape` finding.
 *
 * Assumes that only white space lies between the drafts of one table. `source` is the text the pieces point into.
 */
export function foldTables(drafts: Draft[], source: string): { drafts: Draft[]; findings: Finding[] } {
  const cells = drafts.map((draft) => cellPieces(draft, source))
  const texts = drafts.map((draft, index) =>
    WHOLE.includes(draft.type) ? '' : cleanText(cells[index] ?? []).trim(),
  )
  const loose: Cells = { texts, empties: emptyCells(drafts, source) }
  const folded: Draft[] = []
  const findings: Finding[] = []
  for (let at = 0; at < drafts.length; ) {
    const grid = readGrid(loose, at)
    const end = grid?.end ?? at + 1
    if (grid && !grid.misfit) folded.push(tableDraft(drafts, cells, grid))
    else folded.push(...drafts.slice(at, end))
    if (grid?.misfit) findings.push(misfitFinding(drafts, grid))
    at = end
  }
  return { drafts: folded, findings }
}
