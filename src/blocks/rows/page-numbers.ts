import type { Line } from '../../lines/line.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from './row-facts.ts'

const NUMBER = /^\d{1,4}$/
/**
 * Cells of a table and the numbers of a shattered table of contents stand close together; page numbers stand
 * alone.
 */
const ALONE = 3
/** Pages without a number may lie between two that have one. */
const GAP = 4
const PROVEN = 2

/** A blank row or a page end on both sides. */
const isFree = (line: Line, before: Line | undefined, after: Line | undefined): boolean =>
  (!before || before.index < line.index - 1 || line.formFeed || before.furniture !== null) &&
  (!after || after.index > line.index + 1 || after.formFeed || after.indent === 1)

/** Rows that come back: a number right above one may be that of a page whose header it is. */
function repeated(filled: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of filled) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= TIMES).map(([text]) => text))
}
const TIMES = 3

/** Lone numbers that have no other number among the rows around them. */
function loners(lines: readonly Line[]): Line[] {
  const filled = lines.filter((line) => line.text !== '')
  const isNumber = filled.map((line) => NUMBER.test(line.text))
  const back = repeated(filled)
  return filled.filter((line, i) => {
    const after = filled[i + 1]
    const header = after !== undefined && after.text.length > 3 && back.has(after.text)
    const around = isNumber.slice(Math.max(0, i - ALONE), i + ALONE + 1)
    return (
      isNumber[i] &&
      around.filter(Boolean).length === 1 &&
      isFree(line, filled[i - 1], header ? undefined : after)
    )
  })
}

/** Cuts the lone numbers wherever they do not go on counting; gives the longest run. */
function longestRun(found: readonly Line[]): Line[] {
  const runs: Line[][] = []
  for (const line of found) {
    const open = runs.at(-1)
    const step = Number(line.text) - Number(open?.at(-1)?.text ?? line.text)
    if (open && step > 0 && step <= GAP) open.push(line)
    else runs.push([line])
  }
  return runs.reduce<Line[]>((best, run) => (run.length > best.length ? run : best), [])
}

/**
 * Page numbers that stand alone on a row and count up through the text. `chapters`: numbers that sections
 * carry; a run that goes no further than those may be of chapters whose titles stand elsewhere.
 */
export function pageNumbers(
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
  { chapters, contents }: Pick<RowFacts, 'chapters' | 'contents'>,
): Set<number> {
  if (!layout.wrapped) return new Set()
  const run = longestRun(loners(lines.filter((line) => !contents.has(line.index))))
  const ofChapters = run.every((line) => chapters.has(Number(line.text)))
  return new Set(run.length < PROVEN || ofChapters ? [] : run.map((line) => line.index))
}
