import type { RoleKind } from '../../evidence.ts'
import type { Page } from '../page/page.ts'
import { most, type Row } from '../rows/rows.ts'

/** All rows of a paper, with the measures that annotators compare with. */
export interface Paper {
  pages: Page[]
  rows: Row[]
  body: Body
  /** Gives names to blocks of text: `p1`, `p2`, …, in the order they are asked for. */
  name: (kind: string) => string
}

/** How running text looks. */
interface Body {
  size: number
  bold: boolean
  italic: boolean
  /** From base line to base line. */
  pitch: number
}

/** Part of the letters that makes a size one of running text. */
const COMMON = 0.2

export type Annotator = (paper: Paper) => void

export function paperOf(pages: Page[], rows: Row[]): Paper {
  const counts = new Map<string, number>()
  const name = (kind: string): string => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return `${kind}${counts.get(kind)}`
  }
  return { pages, rows, body: bodyOf(rows), name }
}

/** The size of most letters, and the look of the rows in that size. */
function bodyOf(rows: readonly Row[]): Body {
  const text = rows.filter((row) => !row.cell && !row.turned && !row.side)
  const known = text.length ? text : rows
  const size = bodySize(known)
  const own = known.filter((row) => Math.abs(row.size - size) < 0.3)
  const bold = own.filter((row) => row.bold).length > own.length / 2
  const italic = own.filter((row) => row.italic).length > own.length / 2
  return { size, bold, italic, pitch: pitchOf(own) ?? size * 1.25 }
}

/** The largest size that a good part of the letters has: annexes are often set smaller. */
export function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of rows) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0)
  const common = [...letters].filter(([, count]) => count >= COMMON * all).map(([size]) => size)
  return common.length ? Math.max(...common) : 10
}

/** Fewest rows of running text that tell its size on a page. */
const FEWEST_ROWS = 10
const sizes = new WeakMap<Paper, Map<number, number>>()

/** The size of running text on a page: that of the paper, or more, where an annex is set larger. */
export function sizeAround(paper: Paper, page: number): number {
  const known = sizes.get(paper) ?? new Map<number, number>()
  sizes.set(paper, known)
  const size = known.get(page) ?? Math.max(paper.body.size, localSize(paper, page))
  known.set(page, size)
  return size
}

function localSize({ rows }: Paper, page: number): number {
  const own = rows.filter((row) => row.page === page && !row.cell && !row.turned && !row.side && !row.bold)
  const size = most(own.map((row) => row.size)) ?? 0
  return own.filter((row) => row.size === size && row.text.length > 40).length >= FEWEST_ROWS ? size : 0
}

function pitchOf(rows: readonly Row[]): number | undefined {
  const steps = rows.flatMap((row, index) => {
    const above = rows[index - 1]
    const step = above && above.page === row.page && above.region === row.region ? row.y - above.y : 0
    return step > row.size * 0.8 && step < row.size * 3 ? [Math.round(step * 5) / 5] : []
  })
  return most(steps)
}

/** Rows that nobody has named yet. */
export const unnamed = (rows: readonly Row[]): Row[] => rows.filter(({ role }) => role === null)

export function claim(row: Row, kind: RoleKind, rest: Omit<NonNullable<Row['role']>, 'kind'> = {}): void {
  row.role ??= { kind, ...rest }
}

/** Pages in order with their rows. */
export const byPage = (rows: readonly Row[]): Row[][] => [...Map.groupBy(rows, ({ page }) => page).values()]
