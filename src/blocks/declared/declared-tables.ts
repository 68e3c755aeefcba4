import type { Line } from '../../lines/line.ts'
import { declaredKind, declaredRole, ruledAs } from '../../lines/row-evidence.ts'
import type { Role } from '../../sources/evidence.ts'
import type { PrintedText } from '../printed-text.ts'
import { type Cell, type RowTable, wholeLine } from '../tables/row-table.ts'

type Text = Pick<PrintedText, 'lines' | 'evidence'>

/** A row of text with its place in a table. */
interface Placed {
  line: Line
  table: string
  row: number
  column: number
}

/** What may stand between a caption and its table. */
const PASSED = new Set(['artifact', 'note'])

/** `t2.3.1` → `t2` */
const tableOf = ({ of }: Role): string => of?.split('.')[0] ?? ''

function placedRows(text: Text): Placed[] {
  return text.lines.flatMap((line) => {
    const role = declaredRole(text, line)
    if (role?.kind !== 'cell' || ruledAs(text, line) || !role.row || !role.column) return []
    return [{ line, table: tableOf(role), row: role.row, column: role.column }]
  })
}

/** A format without places, such as XML, says itself what is a table. */
const isToldAs = ({ line }: Placed, text: Text): boolean => text.evidence(line)?.size === 0

/** One column is a list, and one row a line with gaps: neither is a table. */
function isTable(rows: readonly Placed[], text: Text): boolean {
  const count = (part: 'row' | 'column'): number => new Set(rows.map((each) => each[part])).size
  const isToldSo = rows.every((each) => isToldAs(each, text))
  return (isToldSo || count('row') > 1) && count('column') > 1
}

/** The rows of the caption right above a table. */
function captionAbove(text: Text, first: Line): Line[] {
  const above = text.lines.filter(({ index, text: words }) => index < first.index && words !== '')
  const near = above.slice(-MOST_BETWEEN).filter((line) => !PASSED.has(declaredKind(text, line) ?? ''))
  const end = near.findLastIndex((line) => declaredKind(text, line) !== 'caption')
  const caption = near.slice(end + 1)
  const of = declaredRole(text, caption.at(-1))?.of
  return caption.filter((line) => declaredRole(text, line)?.of === of)
}
const MOST_BETWEEN = 40

/** All cells of one row, those without words too. */
function cellsOf(rows: readonly Placed[], columns: number): Cell[] {
  const byColumn = Map.groupBy(rows, ({ column }) => column)
  return Array.from({ length: columns }, (_, index) =>
    (byColumn.get(index + 1) ?? []).flatMap(({ line }) => wholeLine(line)),
  )
}

/** One cell over the whole width above a row of several: the title of the table; a later one is a head. */
const isTitle = ([first = [], second = []]: readonly Placed[][], columns: number): boolean =>
  columns > 2 &&
  first.every(({ column }) => column === 1) &&
  new Set(second.map(({ column }) => column)).size > 1

const isHead = (text: Text, cells: readonly Placed[]): boolean =>
  cells.every(({ line }) => declaredRole(text, line)?.header === true)

/**
 * "Overtochten" over "2029" and "2030": rows of headers are one, where the words of all columns then still
 * stand in the order of the source.
 */
function withOneHead(text: Text, rows: Placed[][]): Placed[][] {
  const first = rows.slice(0, -1).findIndex((cells) => !isHead(text, cells))
  const count = first < 0 ? rows.length - 1 : first
  const head = rows.slice(0, count).flat()
  const byColumn = head.toSorted((a, b) => a.column - b.column)
  const isOrdered = byColumn.every(({ line }, index) => line.start >= (byColumn[index - 1]?.line.start ?? 0))
  return count > 1 && isOrdered ? [head, ...rows.slice(count)] : rows
}

function tableFrom(text: Text, rows: readonly Placed[]): RowTable {
  const columns = Math.max(...rows.map(({ column }) => column))
  const numbered = [...Map.groupBy(rows, ({ row }) => row)]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells)
  const titled = isTitle(numbered, columns) ? numbered.shift()! : []
  const [head = [], ...body] = withOneHead(text, numbered).map((cells) => cellsOf(cells, columns))
  const above = captionAbove(text, rows[0]!.line)
  const caption = [...above, ...titled.map(({ line }) => line)]
  return {
    caption,
    corner: head[0] ?? [],
    header: head.slice(1),
    rows: body,
    doubtful: [],
    lines: [...above, ...rows.map(({ line }) => line)],
  }
}

/** The tables whose cells the file declares, by each of their rows and those of their captions. */
export function declaredTables(text: Text): Map<number, RowTable> {
  const tables = [...Map.groupBy(placedRows(text), ({ table }) => table).values()].filter((rows) =>
    isTable(rows, text),
  )
  return new Map(
    tables.flatMap((rows) => {
      const table = tableFrom(text, rows)
      return table.lines.map((line) => [line.index, table] as const)
    }),
  )
}
