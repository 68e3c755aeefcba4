import type { Line } from '../../lines/line.ts'
import { isValue } from '../../text/numbers.ts'
import type { Span } from './cells.ts'

/** A row of a table as its places on the page tell it: null where a column is empty. */
export interface PlacedRow {
  label: Span
  values: (Span | null)[]
}

/** Parts of a row with more than one blank between them, or a tab. */
const partsOf = (text: string): Span[] =>
  [...text.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: part, index }) => ({ from: index, to: index + part.length }))

/** The places of a part on the page: its left edge, middle and right edge. */
const edges = ({ indent }: Line, { from, to }: Span): [number, number, number] => [
  indent + from,
  indent + (from + to) / 2,
  indent + to,
]

/** How far two parts stand apart: by the edge that they share best, as columns are set. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.min(...a.map((place, i) => Math.abs(place - (b[i] ?? 0))))

/** The column that a part stands under; -1 where two are as near. */
function columnOf(own: readonly number[], columns: readonly (readonly number[])[]): number {
  const distances = columns.map((column) => apart(own, column))
  const least = Math.min(...distances)
  return distances.filter((each) => each === least).length === 1 ? distances.indexOf(least) : -1
}

/** The values of a row, each under a head, from left to right. */
function underHeads(parts: readonly Span[], line: Line, columns: readonly (readonly number[])[]) {
  const values: (Span | null)[] = columns.map(() => null)
  let last = -1
  for (const part of parts) {
    const column = columnOf(edges(line, part), columns)
    if (column <= last) return null
    values[column] = part
    last = column
  }
  return values
}

/**
 * A row with fewer values than columns, where blanks keep every value under its head:
 *
 *     Taak         2019   2020   2021
 *     Vervanging             5      7     → empty, 5, 7
 *
 * null where the places do not tell.
 */
export function placedRow(line: Line, header: Line, heads: readonly Span[]): PlacedRow | null {
  const parts = partsOf(line.text)
  const first = parts.findIndex(({ from, to }) => isValue(line.text.slice(from, to)))
  const values = first < 0 ? [] : parts.slice(first)
  if (values.length === 0 || !values.every(({ from, to }) => isValue(line.text.slice(from, to)))) return null
  if (first === 0 && values.length === 1) return null
  const columns = heads.map((head) => edges(header, head))
  const placed = underHeads(values, line, columns)
  const label = parts[first - 1]
  return placed && { label: label ? { from: 0, to: label.to } : { from: 0, to: 0 }, values: placed }
}
