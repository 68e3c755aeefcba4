import type { Element } from 'hast'
import { s } from 'hastscript'
import { formatNumber } from '../../catalogue/format.ts'
import type { Table, TableRow } from '../../collections/schema/table.ts'

/** The size in the style sheet. */
const WIDTH = 72
const HEIGHT = 20
const PAD = 3

interface Point {
  x: number
  y: number
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The figures of successive years as points. Each row has its own scale, which includes zero. */
function points(values: readonly (number | null)[]): (Point | null)[] {
  const figures = values.filter((value) => value !== null)
  const [low, high] = [Math.min(0, ...figures), Math.max(0, ...figures)]
  const step = (WIDTH - 2 * PAD) / (values.length - 1)
  const y = (value: number): number =>
    round(HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD))
  return values.map((value, index) => (value === null ? null : { x: round(PAD + index * step), y: y(value) }))
}

/** `M3,17L14,3`; the line is interrupted at an empty cell. */
const pathOf = (all: readonly (Point | null)[]): string =>
  all.map((point, index) => (point ? `${all[index - 1] ? 'L' : 'M'}${point.x},${point.y}` : '')).join('')

/** 'Verloop 2021–2027: van 9.286 naar 7.930; hoogste 10.002 in 2024.' */
function inWords(years: readonly string[], values: readonly (number | null)[]): string {
  const figures = values.flatMap((value, index) =>
    value === null ? [] : [{ value, year: years[index] ?? '' }],
  )
  const [first, last] = [figures[0], figures.at(-1)]
  const top = figures.reduce((best, each) => (each.value > best.value ? each : best))
  const [from, to] = [first, last].map((each) => formatNumber(each?.value ?? null))
  const ends = `Verloop ${first?.year}–${last?.year}: van ${from} naar ${to}`
  return top === first || top === last ? ends : `${ends}; hoogste ${formatNumber(top.value)} in ${top.year}`
}

/**
 * Draws a row over successive years as a small line; null when it has fewer than three figures, or only
 * zeros.
 */
export function sparkline(
  { columns }: Pick<Table, 'columns'>,
  row: TableRow,
  run: readonly number[],
): Element | null {
  const values = run.map((index) => row.values[index] ?? null)
  const figures = values.filter((value) => value !== null)
  if (figures.length < 3 || figures.every((value) => value === 0)) return null
  const line = points(values)
  const end = line.findLast((point) => point !== null)
  const words = inWords(
    run.map((index) => columns[index] ?? ''),
    values,
  )
  return s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', ariaLabel: words }, [
    s('path', { d: pathOf(line) }),
    s('circle', { cx: end?.x, cy: end?.y }),
  ]) as Element
}
