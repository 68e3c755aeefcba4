import type { Row } from '../rows/rows.ts'
import { type Annotator, byPage } from './paper.ts'

/** In points: the columns of a table begin at the same places on each of its pages. */
const PLACE = 8
/** Part of the rows whose first cell has words: one without goes on with the row above it. */
const LABELLED = 0.7
/** What may stand below or above the parts of a table that runs on over a page end. */
const PASSED = ['artifact', 'note']

/** The cells of one table on one page. */
interface Part {
  name: string
  rows: Row[]
}

/**
 * Tables that run on over a page end.
 * 1. The part on the next page has the name of the first, and rows that count on; its repeated head is
 *    furniture.
 * 2. A row that the page end cut has one number: its cells go on.
 */
export const overPages: Annotator = (paper) => {
  const pages = byPage(paper.rows).map((rows) => ({ rows, parts: partsOf(rows) }))
  let open: Part | null = null
  for (const [index, { rows, parts }] of pages.entries()) {
    const [first] = parts
    if (open && first && isNext(pages[index - 1]!.rows, rows) && opens(rows, first) && goesOn(open, first))
      open = join(open, first, headRows(open, first))
    const last = parts.at(-1)
    if (!last || !closes(rows, last)) open = null
    else if (!(open && last === first)) open = last
  }
}

const isNext = ([a]: readonly Row[], [b]: readonly Row[]): boolean => b!.page === a!.page + 1

const tableOf = ({ role }: Row): string => (role?.kind === 'cell' && role.of?.split('.')[0]) || ''

function partsOf(rows: readonly Row[]): Part[] {
  const tables = Map.groupBy(
    rows.filter((row) => tableOf(row) !== ''),
    tableOf,
  )
  return [...tables].map(([name, own]) => ({ name, rows: own }))
}

const isPassed = ({ role }: Row): boolean => PASSED.includes(role?.kind ?? '')

const opens = (rows: readonly Row[], { rows: [first] }: Part): boolean =>
  rows.slice(0, rows.indexOf(first!)).every(isPassed)
const closes = (rows: readonly Row[], { rows: own }: Part): boolean =>
  rows.slice(rows.indexOf(own.at(-1)!) + 1).every(isPassed)

/** Where each column begins and ends. */
function columnsOf({ rows }: Part): Map<number, readonly [number, number]> {
  const columns = new Map<number, readonly [number, number]>()
  for (const { role, box } of rows) {
    if (role!.columnSpan) continue
    const column = role!.column ?? 1
    const [from, to] = columns.get(column) ?? [Infinity, -Infinity]
    columns.set(column, [Math.min(from, box[0]), Math.max(to, box[2])])
  }
  return columns
}

/** Columns begin, or end, at the same places. */
function isAlike(a: Part, b: Part): boolean {
  const [columns, others] = [columnsOf(a), columnsOf(b)]
  const most = Math.max(...columns.keys(), ...others.keys())
  if (most < 2 || Math.max(...columns.keys()) !== Math.max(...others.keys())) return false
  const shared = [...others].filter(([column]) => columns.has(column))
  const same = shared.filter(([column, ends]) =>
    ends.some((x, side) => Math.abs(x - columns.get(column)![side]!) < PLACE),
  )
  return shared.length > 0 && same.length >= 0.6 * shared.length
}

const inRow = ({ rows }: Part, number: number): Row[] => rows.filter(({ role }) => role!.row === number)
const lastRow = ({ rows }: Part): number => Math.max(...rows.map(({ role }) => role!.row ?? 1))
const wordsOf = (rows: readonly Row[]): string => rows.map(({ text }) => text).join(' ')

/** In the same columns, and without a head of its own. */
const goesOn = (open: Part, part: Part): boolean =>
  isAlike(open, part) && (headRows(open, part) > 0 || !part.rows.some(({ role }) => role!.header))

function join(open: Part, part: Part, heads: number): Part {
  for (const row of part.rows.filter(({ role }) => role!.row! <= heads)) row.role = { kind: 'artifact' }
  const rows = part.rows.filter(({ role }) => role!.kind === 'cell')
  const goesOn = isCut(open, { ...part, rows }, heads + 1)
  const shift = lastRow(open) - heads - Number(goesOn)
  for (const row of rows) row.role = moved(row, open.name, shift)
  return { name: open.name, rows: [...open.rows, ...rows] }
}

/** How many rows at the top say what the first rows of the table say. */
function headRows(open: Part, part: Part): number {
  let count = 0
  while (count < lastRow(part) && isSame(open, part, count + 1)) count += 1
  return count === lastRow(part) ? 0 : count
}

function isSame(open: Part, part: Part, number: number): boolean {
  const words = wordsOf(inRow(part, number))
  return words !== '' && words === wordsOf(inRow(open, number))
}

/**
 * The first row has no words where nearly all others have their label; or all its words go on, with small
 * letters, below words of the last row.
 */
function isCut(open: Part, part: Part, number: number): boolean {
  const labelled = new Set(open.rows.filter(({ role }) => role!.column === 1).map(({ role }) => role!.row))
  const first = inRow(part, number)
  const isUnlabelled = first.length > 0 && first.every(({ role }) => role!.column !== 1)
  return isUnlabelled && (labelled.size >= LABELLED * lastRow(open) || goesOnLow(open, first))
}

function goesOnLow(open: Part, first: readonly Row[]): boolean {
  const above = new Set(inRow(open, lastRow(open)).map(({ role }) => role!.column))
  const cells = [...Map.groupBy(first, ({ role }) => role!.column).values()]
  return cells.every(([row]) => above.has(row!.role!.column) && /^[\p{Ll}(]/u.test(row!.text))
}

function moved({ role }: Row, table: string, shift: number): NonNullable<Row['role']> {
  const { header: _, ...rest } = role!
  const row = rest.row! + shift
  return { ...rest, row, of: `${table}.${row}.${rest.column}` }
}
