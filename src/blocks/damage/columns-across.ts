import type { Finding } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'

/** Rows with columns that stand together, each group once. */
function runsOf(lines: readonly Line[], printed: ReadonlySet<number>): Line[][] {
  const runs: Line[][] = []
  for (const line of lines.filter(({ index }) => printed.has(index))) {
    const last = runs.at(-1)?.at(-1)
    if (last && line.index - last.index <= 2) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

/** Rows of columns or of a table without a caption: they stand as printed, one a row. */
export const columnsAcross = (
  { lines }: Pick<PrintedText, 'lines'>,
  { printedRows }: Pick<RowFacts, 'printedRows'>,
): Finding[] =>
  runsOf(lines, printedRows).map((run) => ({
    rule: 'columns-across',
    level: 'warning',
    message:
      `Deze ${run.length} regels hebben kolommen naast elkaar: ` +
      'zij staan zoals gedrukt, regel voor regel.',
    position: [run[0]?.start ?? 0, run.at(-1)?.end ?? 0],
  }))
