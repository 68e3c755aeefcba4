import type { Row } from '../rows/rows.ts'

/** In points: steps that differ by less are one. */
const ALIKE = 0.5
/** So many rows tell that paragraphs are set with a step. */
const FEWEST = 3
/** Part of the column that a row takes whose sentence goes on below. */
const LONG = 0.6
/** In points: rows of one paragraph begin at one place. */
const PLACE = 3
/** In sizes of the letter: no paragraph has its lines further apart. */
const WIDEST = 2.6

/**
 * From base line to base line inside sentences: a paper may set its lists closer than its text, so that the
 * step of most rows is not that of all.
 */
export function lineSteps(rows: readonly Row[]): number[] {
  const steps = rows
    .slice(1)
    .flatMap((row, index) => (isInSentence(rows[index]!, row) ? [row.y - rows[index]!.y] : []))
  const sorted = steps.toSorted((a, b) => a - b)
  return sorted.filter((step, index) => (sorted[index + FEWEST - 1] ?? Infinity) - step < ALIKE)
}

function isInSentence(last: Row, row: Row): boolean {
  if (last.page !== row.page || last.region !== row.region || last.cell || row.cell) return false
  const isLong = last.box[2] - last.box[0] > LONG * (last.column[1] - last.column[0])
  const isBelow = row.y > last.y && row.y - last.y < WIDEST * row.size
  const isUnder = Math.abs(row.box[0] - last.box[0]) < PLACE && Math.abs(row.size - last.size) < ALIKE
  return isLong && isBelow && isUnder && /[\p{Ll},]$/u.test(last.text) && /^\p{Ll}/u.test(row.text)
}

/** The group has this step already, or begins with it where sentences of the paper do. */
export function isLineStep(group: readonly Row[], row: Row, steps: readonly number[]): boolean {
  const [last, above] = [group.at(-1)!, group.at(-2)]
  const step = row.y - last.y
  if (above && Math.abs(last.y - above.y - step) > ALIKE) return false
  return steps.some((each) => Math.abs(each - step) < ALIKE)
}
