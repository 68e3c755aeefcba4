import type { Line } from './line.ts'

/** The length of a row of running text in a column. A row that holds a whole paragraph is longer. */
const [SHORTEST, LONGEST] = [50, 140]
/** The share of such rows that must go on in lower case after one blank row. */
const SHARE = 0.25
/** The number of such rows that there must be at least. */
const FEWEST = 4

const goesOnAfterBlank = (lines: readonly Line[], line: Line): boolean =>
  lines[line.index + 1]?.text === '' && /^[(«‘“]?\p{Ll}/u.test(lines[line.index + 2]?.text ?? '')

/** Whether an extractor put a blank row after every row of text, as some do, and more between paragraphs. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
  const followedByText = rows.filter((line) => lines[line.index + 1]?.text).length
  const interrupted = rows.filter(
    (line) => goesOnAfterBlank(lines, line) && !/[.?!:;]$/.test(line.text),
  ).length
  return interrupted >= FEWEST && interrupted >= SHARE * rows.length && followedByText < SHARE * rows.length
}

/**
 * Drops single blank rows from a double-spaced text. Other texts stay as they are: a blank row means
 * something.
 */
export function singleSpaced(lines: readonly Line[]): Line[] {
  if (!isDoubleSpaced(lines)) return [...lines]
  const kept = lines.filter(
    (line, i) => line.text !== '' || lines[i - 1]?.text === '' || lines[i + 1]?.text === '',
  )
  return kept.map((line, index) => ({ ...line, index }))
}
