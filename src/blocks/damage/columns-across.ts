import type { Finding } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import { runsOf } from '../../text/runs.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'

const isNear = (a: Line, b: Line): boolean => b.index - a.index <= 2

/** Rows with columns that stand together, each group once. */
const groupsOf = (lines: readonly Line[], printed: ReadonlySet<number>): Line[][] =>
  runsOf(
    lines.filter(({ index }) => printed.has(index)),
    isNear,
  )

/** Rows of columns or of a table without a caption: they stand as printed, one a row. */
export const columnsAcross = (
  { lines }: Pick<PrintedText, 'lines'>,
  { printedRows }: Pick<RowFacts, 'printedRows'>,
): Finding[] =>
  groupsOf(lines, printedRows).map((run) => ({
    rule: 'columns-across',
    level: 'warning',
    message:
      `Deze ${run.length} regels hebben kolommen naast elkaar: ` +
      'zij staan zoals gedrukt, regel voor regel.',
    position: [run[0]?.start ?? 0, run.at(-1)?.end ?? 0],
  }))
