import type { Line } from '../../lines/line.ts'

/** "Besluit:" alone on its row. */
const LABEL = /^\p{Lu}\p{Ll}+(?: \p{L}+){0,2}:$/u
/** A label that comes back so often opens a block, whatever stands right above it. */
const TIMES = 3

/** The rows of labels that come back all the time. */
export function repeatedLabels(lines: readonly Line[]): number[] {
  const labels = Map.groupBy(
    lines.filter(({ text }) => LABEL.test(text)),
    ({ text }) => text,
  )
  return [...labels.values()]
    .filter(({ length }) => length >= TIMES)
    .flatMap((same) => same.map(({ index }) => index))
}
