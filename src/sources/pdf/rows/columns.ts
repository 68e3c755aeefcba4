import { type Band, baselines } from './bands.ts'
import { boxOf, isPiece, type Part, textOf } from './shapes.ts'

/** Bands that a gutter runs through, and what stands at its sides. */
export interface Split {
  from: number
  to: number
  left: Part[]
  right: Part[]
  /** Columns of running text, or a block in the margin at one side. */
  kind: 'columns' | 'left-side' | 'right-side'
}

/** Of a gutter, in points. */
const NARROWEST = 7
const FEWEST_ROWS = 3
const FEWEST_PROSE_ROWS = 4
const PROSE = 20

/** The split with most rows at its thinner side; null when the bands are best read straight across. */
export function findSplit(bands: readonly Band[]): Split | null {
  const found = candidates(bands).flatMap((x) => splitsAt(bands, x))
  const weighed = found.map((split) => ({ split, weight: weightOf(split) }))
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.split ?? null
}

const weightOf = ({ left, right }: Split): number =>
  Math.min(baselines(left).length, baselines(right).length)

/** Places where several parts begin, one below the other. */
function candidates(bands: readonly Band[]): number[] {
  const starts = bands.flatMap(({ parts }) => parts.map(({ box }) => Math.round(box[0])))
  const counts = Map.groupBy(starts, (x) => x)
  return [...counts.keys()].filter((x) => inReach(counts, x) >= FEWEST_ROWS).sort((a, b) => a - b)
}

const inReach = (counts: Map<number, number[]>, x: number): number =>
  [x - 1, x, x + 1].reduce((sum, at) => sum + (counts.get(at)?.length ?? 0), 0)

function splitsAt(bands: readonly Band[], x: number): Split[] {
  const found: Split[] = []
  for (let from = 0; from < bands.length; from++) {
    if (crosses(bands[from]!, x)) continue
    let to = from
    while (to < bands.length && !crosses(bands[to]!, x)) to++
    const split = judge(bands, from, to, x)
    if (split) found.push(split)
    from = to
  }
  return found
}

const crosses = ({ parts }: Band, x: number): boolean =>
  parts.some(({ box }) => box[0] < x - 2 && box[2] > x - NARROWEST)

function judge(bands: readonly Band[], from: number, to: number, x: number): Split | null {
  const parts = bands.slice(from, to).flatMap((band) => band.parts)
  const left = parts.filter(({ box }) => box[0] < x - 2)
  const right = parts.filter(({ box }) => box[0] >= x - 2)
  const kind = kindOf(left, right)
  return kind && { from, to, left, right, kind }
}

function kindOf(left: readonly Part[], right: readonly Part[]): Split['kind'] | null {
  const [rows, others] = [baselines(left), baselines(right)]
  const fewest = Math.min(rows.length, others.length)
  if (fewest < FEWEST_ROWS) return null
  const columns = isColumn(left) && isColumn(right) && fewest * 2 >= Math.max(rows.length, others.length)
  if (columns && alike(left, right)) return 'columns'
  const shared = rows.length < others.length ? sharedRows(rows, others) : sharedRows(others, rows)
  if (shared * 2 > fewest || lettersOf(smaller(left, right)) < FEWEST_ROWS * 8) return null
  return lettersOf(left) < lettersOf(right) ? 'left-side' : 'right-side'
}

const smaller = (a: readonly Part[], b: readonly Part[]): readonly Part[] => (lettersOf(a) < lettersOf(b) ? a : b)

/** Letters of one size at both sides, and widths that are not too far apart. */
function alike(left: readonly Part[], right: readonly Part[]): boolean {
  const [a, b] = [sizeOf(left), sizeOf(right)]
  const [[l0, , l1], [r0, , r1]] = [boxOf(left), boxOf(right)]
  const widths = (l1 - l0) / (r1 - r0)
  return Math.min(a, b) / Math.max(a, b) > 0.93 && widths > 0.6 && widths < 1.67
}

function sizeOf(parts: readonly Part[]): number {
  const sizes = parts.filter(isPiece).map(({ size }) => size)
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 1
}

const lettersOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + (isPiece(part) ? part.glyphs.length : 100), 0)

const sharedRows = (rows: readonly number[], others: readonly number[]): number =>
  rows.filter((y) => others.some((other) => Math.abs(other - y) < 1.5)).length

/** Running text: rows enough, long, and most of them reach the right side. */
function isColumn(parts: readonly Part[]): boolean {
  const rows = baselines(parts).length
  if (rows < FEWEST_PROSE_ROWS || lettersOf(parts) / rows < PROSE) return false
  const [x0, , x1] = boxOf(parts)
  const wide = parts.filter((part) => isPiece(part) && part.box[2] > x1 - 0.25 * (x1 - x0))
  const words = parts.filter((part) => isPiece(part) && /\p{L}\s\p{L}/u.test(textOf(part)))
  return wide.length >= 0.5 * rows && words.length >= 0.5 * rows
}
