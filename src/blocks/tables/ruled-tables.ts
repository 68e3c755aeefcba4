import type { Line } from '../../lines/line.ts'
import { ruledAs } from '../../lines/row-evidence.ts'
import type { PrintedText } from '../printed-text.ts'
import { isCaption } from './caption.ts'
import type { Span } from './cells.ts'
import { type Cell, type RowTable, wholeLine } from './row-table.ts'

type Text = Pick<PrintedText, 'lines' | 'evidence'>

/** The widest gaps of a row part its cells, of which there are as many as there are columns. */
function cellsOf(line: Line, columns: number): Cell[] {
  const gaps = [...line.text.matchAll(/\s+/gu)].map(({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
  }))
  const width = ({ from, to }: Span): number => to - from
  const parting = gaps
    .toSorted((a, b) => width(b) - width(a) || a.from - b.from)
    .slice(0, columns - 1)
    .toSorted((a, b) => a.from - b.from)
  const starts = [0, ...parting.map(({ to }) => to)]
  const ends = [...parting.map(({ from }) => from), line.text.length]
  const cells: Cell[] = starts.map((from, index) => [
    { line, span: { from, to: ends[index] ?? line.text.length } },
  ])
  return [...cells, ...Array.from({ length: columns - cells.length }, (): Cell => [])]
}

/** Rows without gaps are one cell each, one after another; else a row of text is a row of the table. */
function rowsOf(lines: readonly Line[], columns: number): Cell[][] {
  const isLoose = lines.every(({ text }) => !/\s{2,}|\t/u.test(text))
  if (!isLoose || lines.length % columns > 0) return lines.map((line) => cellsOf(line, columns))
  return Array.from({ length: lines.length / columns }, (_, row) =>
    lines.slice(row * columns, (row + 1) * columns).map(wholeLine),
  )
}

function tableFrom(text: Text, lines: readonly Line[]): RowTable | null {
  const [first] = lines
  const columns = ruledAs(text, first)?.columns
  if (first === undefined || columns === undefined) return null
  const hasCaption = isCaption(first.text) && lines.length > 1
  const [head = [], ...rows] = rowsOf(hasCaption ? lines.slice(1) : lines, columns)
  return {
    caption: hasCaption ? [first] : [],
    corner: head[0] ?? [],
    header: head.slice(1),
    rows,
    lines: [...lines],
    doubtful: [],
  }
}

/** The tables that the editor points out, by each of their rows. */
export function ruledTables(text: Text): Map<number, RowTable> {
  const rows = text.lines.filter((line) => line.text !== '' && ruledAs(text, line)?.as === 'table')
  const groups = [...Map.groupBy(rows, (line) => ruledAs(text, line)?.of).values()]
  return new Map(
    groups.flatMap((lines) => {
      const table = tableFrom(text, lines)
      return table ? lines.map((line) => [line.index, table] as const) : []
    }),
  )
}
