import type { Line } from './line.ts'

/** Rows of running text in a column; a whole paragraph in one row is longer. */
const [SHORTEST, LONGEST] = [50, 140]
/** Share of such rows that must go on, after one blank row, with a small letter. */
const SHARE = 0.25
const FEWEST = 4

const goesOn = (lines: readonly Line[], line: Line): boolean =>
  lines[line.index + 1]?.text === '' && /^[(«‘“]?\p{Ll}/u.test(lines[line.index + 2]?.text ?? '')

/** Some extractors put a blank row after every row of text, and more of them between paragraphs. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
  const directly = rows.filter((line) => lines[line.index + 1]?.text).length
  const over = rows.filter((line) => goesOn(lines, line) && !/[.?!:;]$/.test(line.text)).length
  return over >= FEWEST && over >= SHARE * rows.length && directly < SHARE * rows.length
}

/** The rows without the single blank rows between them, where those say nothing. */
export function singleSpaced(lines: readonly Line[]): Line[] {
  if (!isDoubleSpaced(lines)) return [...lines]
  const kept = lines.filter(
    (line, i) => line.text !== '' || lines[i - 1]?.text === '' || lines[i + 1]?.text === '',
  )
  return kept.map((line, index) => ({ ...line, index }))
}
