import { type Block, hasWords, isWords, textOf } from './block.ts'
import { LABEL_ALONE, OFFICE, OFFICIAL_HEAD } from './labels.ts'

/** A cell with its place, and the blocks in it. */
export interface GridCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  header: boolean
  blocks: Block[]
}

export interface Grid {
  cells: GridCell[]
  /** The table stands beside the running text, at a place of its own. */
  floating: boolean
}

/** Gives numbers to tables and boxes, in reading order. */
export interface Counts {
  tables: number
  boxes: number
}

/**
 * A table as blocks.
 * 1. A table that only puts text in its place is that text: at most one cell with words in each row, or one
 *    row.
 * 2. Rows of a name and a value, as at the head of a letter, are labels.
 * 3. Who sign beside each other do so one after the other: the columns of such a table are read in turn.
 * 4. Every other table is cells; a list or table inside a cell is rows of that cell.
 */
export function tableBlocks({ cells, floating }: Grid, counts: Counts): Block[] {
  const filled = cells.filter(({ blocks }) => blocks.some(hasWords))
  const texts = filled.flatMap(({ blocks }) => blocks.filter(hasWords))
  if (texts.every((block) => OFFICIAL_HEAD.test(textOf(block))))
    return texts.map(({ pieces }) => ({ kind: 'artifact', pieces }))
  const rows = [...Map.groupBy(filled, ({ row }) => row).values()]
  const wide = new Set(cells.filter(({ column }) => column > 1).map(({ row }) => row))
  if (rows.length > 0 && rows.every(isLabelled) && rows.some((row) => row.length === 2))
    return rows.flatMap((row) => labelRow(row, wide.has(row[0]!.row)))
  if (isSigned(rows)) return byColumn(filled)
  if (isLayout(rows))
    return boxed(
      rows.length ? rows.flatMap(layoutRow) : cells.flatMap(({ blocks }) => blocks),
      floating,
      counts,
    )
  const table = ++counts.tables
  return filled.flatMap((cell) => cellBlocks(cell, table, isHeader(cell, filled)))
}

/** The first row names offices, and every cell is short. */
const isSigned = (rows: readonly GridCell[][]): boolean =>
  (rows[0]?.length ?? 0) > 1 &&
  rows[0]!.every(({ blocks }) => OFFICE.test(blocks.filter(hasWords).map(textOf).join(' '))) &&
  rows.flat().every(({ blocks }) => blocks.filter(hasWords).length <= MANY)

const byColumn = (cells: readonly GridCell[]): Block[] =>
  cells.toSorted((a, b) => a.column - b.column || a.row - b.row).flatMap(({ blocks }) => blocks)

const isLayout = (rows: readonly GridCell[][]): boolean => {
  const wide = rows.filter((row) => row.length > 1)
  const labels = wide.filter(isLabelled)
  return rows.length < 2 || wide.length === labels.length || holdsText(rows)
}

/** Headings, or more running text than a cell has, stand in a frame. */
function holdsText(rows: readonly GridCell[][]): boolean {
  const cells = rows.flat()
  const long = cells.filter(({ blocks }) => blocks.filter(hasWords).length > MANY)
  return (
    cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'heading')) &&
    long.length * 2 >= cells.length
  )
}

const MANY = 4

const layoutRow = (row: readonly GridCell[]): Block[] =>
  row.length === 2 && isLabelled(row) ? labelRow(row, true) : row.flatMap(({ blocks }) => blocks)

/** "Datum | 3 mei 2031", or a row with nothing beside it. */
function isLabelled(row: readonly GridCell[]): boolean {
  const [first, second] = row
  if (!first || row.length > 2) return false
  const name = first.blocks.filter(hasWords).map(textOf).join(' ')
  return second ? LABEL_ALONE.test(name) : name.length > 0
}

/** A name and its value on one row, as they are printed; a name whose value is empty is a label too. */
function labelRow(row: readonly GridCell[], wide: boolean): Block[] {
  const blocks = row.flatMap((cell) => cell.blocks).filter(hasWords)
  if (row.length < 2 && !(wide && blocks.every((block) => LABEL_ALONE.test(textOf(block))))) return blocks
  const pieces = blocks.flatMap((block, index) => {
    const own = block.pieces.filter((piece) => isWords(piece) || piece === 'seen-page')
    return index === 0 ? own : [{ text: ' ', look: firstLook(block) }, ...own]
  })
  return [{ kind: 'label', pieces }]
}

const firstLook = (block: Block) => block.pieces.find(isWords)!.look

function boxed(blocks: Block[], floating: boolean, counts: Counts): Block[] {
  if (!floating) return blocks
  const box = ++counts.boxes
  return blocks.map((block) => ({ ...block, box }))
}

/** Told by the file; else the first row is a header when only it is bold. */
function isHeader(cell: GridCell, filled: readonly GridCell[]): boolean {
  if (cell.header || filled.some(({ header }) => header)) return cell.header
  const bold = (each: GridCell): boolean => each.blocks.filter(hasWords).every(isBold)
  return (
    cell.row === 1 &&
    filled.every((each) => bold(each) === (each.row === 1) || each.column === 1) &&
    bold(cell)
  )
}

const isBold = ({ pieces }: Block): boolean =>
  pieces.filter(isWords).every(({ text, look }) => look.bold || !text.trim())

function cellBlocks({ blocks, ...place }: GridCell, table: number, header: boolean): Block[] {
  const { row, column, rowSpan, columnSpan } = place
  const cell = { table, row, column, rowSpan, columnSpan, header }
  return blocks.map((block) => (block.kind === 'note' ? block : { kind: 'cell', cell, pieces: block.pieces }))
}
