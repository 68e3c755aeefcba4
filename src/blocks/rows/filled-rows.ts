import type { Line } from '../../lines/line.ts'

/** Rows by their index. */
type Rows = Pick<ReadonlySet<number>, 'has'>

/** The rows with words, but for those that are known to be something else. */
export const filledRows = (lines: readonly Line[], ...others: readonly Rows[]): Line[] =>
  lines.filter(({ text, index }) => text !== '' && !others.some((rows) => rows.has(index)))
