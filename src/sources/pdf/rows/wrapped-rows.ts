import type { Band } from './bands.ts'
import { isPiece, textOf } from './shapes.ts'

/** What is known of a table without lines while its rows are told apart. */
export interface Printed {
  /** Where its columns begin and end. */
  columns: readonly (readonly [number, number])[]
  /** Its values stand in this printed row: each row of the table has one such. */
  hasValues: (band: Band) => boolean
}

/** In heights of a printed row: gaps that differ by less are as wide. */
const ALIKE = 0.3
/** In points: words begin at the place of their column. */
const PLACE = 4

/** The space between a printed row and the one above it, in heights of a row. */
const gapAbove = (above: Band, band: Band): number =>
  (band.box[1] - above.box[3]) / (band.box[3] - band.box[1])

/** Each of its words stands in one column, and begins where that does; labels may be set in. */
export function isWithinColumns(band: Band, columns: Printed['columns']): boolean {
  const places = band.parts.map(({ box }) => columns.findLastIndex(([from]) => box[0] > from - PLACE))
  return band.parts.every((part, index) => {
    const place = places[index]!
    const [from = Infinity] = columns[place] ?? []
    const next = columns[place + 1]?.[0] ?? Infinity
    return isPiece(part) && part.box[2] < next && (place === 0 || part.box[0] < from + PLACE)
  })
}

/** Only words in the first column. */
const isLabel = ({ parts }: Band, columns: Printed['columns']): boolean =>
  parts.length === 1 && parts[0]!.box[0] < (columns[1]?.[0] ?? Infinity)

/** Its first words begin with a small letter: they go on with those above. */
function goesOn({ parts }: Band): boolean {
  const [first] = parts.filter(isPiece).sort((a, b) => a.box[0] - b.box[0])
  return /^[\p{Ll}(]/u.test(first ? textOf(first).trim() : '')
}

/**
 * Printed rows as rows of the table: above the first with values each is one, and what stands below the last
 * goes on with it.
 */
export function tableRows(bands: readonly Band[], printed: Printed): Band[][] {
  const [first = [], ...others] = chainsOf(bands, printed)
  const step = Math.min(
    ...others.filter(({ length }) => length === 2).map(([above, band]) => gapAbove(above!, band!)),
  )
  const rows: Band[][] = first.map((band) => [band])
  for (const [index, chain] of others.entries()) {
    const isLast = index === others.length - 1
    const [above, ...rest] = isLast ? [chain] : rowsOf(chain, printed, step)
    rows.at(-1)!.push(...above!.slice(1))
    rows.push(...rest)
  }
  return rows
}

/**
 * Printed rows up to the first with values, from each such to the next, and from the last on.
 */
function chainsOf(bands: readonly Band[], { hasValues }: Printed): Band[][] {
  const chains: Band[][] = [[]]
  for (const band of bands) {
    chains.at(-1)!.push(band)
    if (hasValues(band)) chains.push([band])
  }
  return chains
}

/**
 * From one row with values to the next: the widest gaps part what goes on from the first, rows of their own,
 * and what begins the second. A lone label is a row, as is a title in a table, where it is no nearer to the
 * second than rows are to each other, or no gap is wider.
 */
function rowsOf(chain: readonly Band[], { columns }: Printed, step: number): Band[][] {
  const [label, other] = chain.slice(1, -1)
  const gaps = chain.slice(1).map((band, index) => gapAbove(chain[index]!, band))
  const widest = Math.max(...gaps)
  const isCut = (index: number): boolean => gaps[index]! > widest - ALIKE
  const isEven = gaps.every((_, index) => isCut(index))
  if (label && !other && isLabel(label, columns) && !goesOn(label))
    if (isEven || (isCut(0) && gaps[1]! > step - ALIKE)) return cutAt(chain, () => true)
  return cutAt(chain, isEven ? (index) => index === gaps.length - 1 : isCut)
}

/** Parts of a chain; the gap behind a printed row has its number. */
function cutAt(chain: readonly Band[], isCut: (index: number) => boolean): Band[][] {
  const parts: Band[][] = [[]]
  for (const [index, band] of chain.entries()) {
    parts.at(-1)!.push(band)
    if (index < chain.length - 1 && isCut(index)) parts.push([])
  }
  return parts
}

/** Printed rows below the last with values that go on with it: as near as the lines of one cell are. */
export function linesBelow(table: readonly Band[], after: readonly Band[], printed: Printed): Band[] {
  const rows = tableRows(table, printed)
  const lines = rows.flatMap((row) => row.slice(1).map((band, index) => gapAbove(row[index]!, band)))
  const steps = rows.slice(1).map(([band], index) => gapAbove(rows[index]!.at(-1)!, band!))
  const most = lines.length ? Math.max(...lines) + ALIKE / 2 : Math.min(...steps) - ALIKE
  const found: Band[] = []
  for (const band of after) {
    if (!isWithinColumns(band, printed.columns)) break
    if (gapAbove(found.at(-1) ?? table.at(-1)!, band) > most) break
    found.push(band)
  }
  return found
}
