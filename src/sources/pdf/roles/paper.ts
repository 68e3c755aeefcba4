import { getOrInsert } from '../../../text/get-or-insert.ts'
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
/** Part of its letters that makes running text bold: questions in bold above answers are no running text. */
const MOSTLY = 0.65

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
  const bold = lettersIn(own.filter((row) => row.bold)) > MOSTLY * lettersIn(own)
  const italic = own.filter((row) => row.italic).length > own.length / 2
  return { size, bold, italic, pitch: pitchOf(own) ?? size * 1.25 }
}

/** The largest size that a good part of the letters has: annexes are often set smaller. */
export function bodySize(all: readonly Row[]): number {
  const rows = plainOf(all)
  const letters = new Map<number, number>()
  for (const { size, text } of rows) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const sum = lettersIn(rows)
  const common = [...letters].filter(([, count]) => count >= COMMON * sum).map(([size]) => size)
  return common.length ? Math.max(...common) : 10
}

/** Part of the letters that makes them the running text. */
const PLAIN = 0.3
const lettersIn = (rows: readonly Row[]): number => rows.reduce((sum, { text }) => sum + text.length, 0)

/** The rows that are not bold, where enough of them are: in a short paper titles are many. */
function plainOf(rows: readonly Row[]): readonly Row[] {
  const plain = rows.filter(({ bold }) => !bold)
  return lettersIn(plain) >= PLAIN * lettersIn(rows) ? plain : rows
}

/** Fewest rows of running text that tell its size on a page. */
const FEWEST_ROWS = 10
const sizes = new WeakMap<Paper, Map<number, number>>()

/** The size of running text on a page: that of the paper, or more, where an annex is set larger. */
export function sizeAround(paper: Paper, page: number): number {
  const known = getOrInsert(sizes, paper, (): Map<number, number> => new Map())
  return getOrInsert(known, page, () => Math.max(paper.body.size, localSize(paper, page)))
}

function localSize(paper: Paper, page: number): number {
  const own = rowsOn(paper, page).filter((row) => !row.cell && !row.turned && !row.side && !row.bold)
  const size = most(own.map((row) => row.size)) ?? 0
  return own.filter((row) => row.size === size && row.text.length > 40).length >= FEWEST_ROWS ? size : 0
}

/** Fewest long rows that tell how running text looks on a page. */
const FEWEST_LONG = 8
const LONG = 40
const looks = new WeakMap<Paper, Map<number, Body>>()

/** Whether running text on a page is bold or in italics: parts of a paper may be so. */
export function bodyOn(paper: Paper, page: number): Body {
  const known = getOrInsert(looks, paper, (): Map<number, Body> => new Map())
  return getOrInsert(known, page, () => lookOn(paper, page))
}

function lookOn(paper: Paper, page: number): Body {
  const { body } = paper
  const own = rowsOn(paper, page).filter((row) => !row.cell && row.text.length > LONG)
  const text = own.filter(({ size }) => Math.abs(size - body.size) < 0.3)
  if (text.length < FEWEST_LONG) return body
  const mostly = (look: 'bold' | 'italic'): boolean =>
    text.filter((row) => row[look]).length > text.length / 2
  return { ...body, bold: mostly('bold'), italic: mostly('italic') }
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

const pageRows = new WeakMap<Paper, Map<number, Row[]>>()

/** The rows of one page; they are looked up once a paper. */
export function rowsOn(paper: Paper, page: number): readonly Row[] {
  const known = pageRows.get(paper) ?? Map.groupBy(paper.rows, (row) => row.page)
  pageRows.set(paper, known)
  return known.get(page) ?? []
}
