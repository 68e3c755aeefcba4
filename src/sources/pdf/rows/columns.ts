import { type Band, bandsOf, baselines } from './bands.ts'
import { boxOf, isPiece, type Part, textOf } from './shapes.ts'

/** Bands that a gutter runs through, and what stands at its sides. */
export interface Split {
  from: number
  to: number
  left: Part[]
  right: Part[]
  /**
   * Columns of running text; or, at the right, a block in a margin, and at the left all that stands beside
   * it.
   */
  kind: 'columns' | 'margin'
}

/** Of a gutter, in points. */
const NARROWEST = 7
const FEWEST_ROWS = 2
const FEWEST_PROSE_ROWS = 4
const PROSE = 20
/** Of a block in the margin: gaps inside it, in heights of its rows, and its letters. */
const DENSE = 1.6
const FEWEST_LETTERS = 12
/** Letters smaller than the text beside them, in parts of its size: a blank row does not end such a block. */
export const SMALLER = 0.93
const DENSE_SMALL = 3.4

/** The split with most rows at its thinner side; null when the bands are best read straight across. */
export const findSplit = (bands: readonly Band[]): Split | null => splitsOf(bands)[0] ?? null

/** Those with most rows at their thinner side first. */
export function splitsOf(bands: readonly Band[]): Split[] {
  const found = candidates(bands).flatMap((x) => splitsAt(bands, x))
  const weighed = found.map((split) => ({ split, weight: weightOf(split) }))
  return weighed.sort((a, b) => b.weight - a.weight).map(({ split }) => split)
}

const weightOf = ({ left, right }: Split): number => Math.min(baselines(left).length, baselines(right).length)

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
  const fewest = Math.min(baselines(left).length, baselines(right).length)
  if (fewest < FEWEST_ROWS) return null
  if (areColumns(left, right)) return { from, to, left, right, kind: 'columns' }
  const [side, main] = lettersOf(left) < lettersOf(right) ? [left, right] : [right, left]
  const block = marginBlock(side, main)
  if (!block) return null
  const rest = parts.filter((part) => !block.includes(part))
  return { from, to, left: rest, right: block, kind: 'margin' }
}

function areColumns(left: readonly Part[], right: readonly Part[]): boolean {
  const [a, b] = [baselines(left).length, baselines(right).length]
  return Math.min(a, b) * 2 >= Math.max(a, b) && isColumn(left) && isColumn(right) && alike(left, right)
}

/** The first dense rows in the margin whose base lines are, mostly, not those of the text beside them. */
function marginBlock(side: readonly Part[], main: readonly Part[]): Part[] | null {
  const others = baselines(main)
  const blocks: Part[][] = []
  const dense = sizeOf(side) < SMALLER * sizeOf(main) ? DENSE_SMALL : DENSE
  for (const { parts, box } of bandsOf(side)) {
    const last = blocks.at(-1)
    if (last && box[1] - boxOf(last)[3] < dense * (box[3] - box[1])) last.push(...parts)
    else blocks.push([...parts])
  }
  const fits = (block: readonly Part[]): boolean => {
    const rows = baselines(block)
    return (
      rows.length >= 2 && lettersOf(block) >= FEWEST_LETTERS && sharedRows(rows, others) * 2 <= rows.length
    )
  }
  return blocks.find(fits) ?? null
}

/** Letters of one size at both sides, and widths that are not too far apart. */
function alike(left: readonly Part[], right: readonly Part[]): boolean {
  const [a, b] = [sizeOf(left), sizeOf(right)]
  const [[l0, , l1], [r0, , r1]] = [boxOf(left), boxOf(right)]
  const widths = (l1 - l0) / (r1 - r0)
  return Math.min(a, b) / Math.max(a, b) > 0.93 && widths > 0.6 && widths < 1.67
}

export function sizeOf(parts: readonly Part[]): number {
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
