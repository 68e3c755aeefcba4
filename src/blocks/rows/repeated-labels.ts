import type { Line } from '../../lines/line.ts'
import { asksForMore, finished, startsUpper } from '../../lines/row-ends.ts'
import { filledRows } from './filled-rows.ts'
import type { RowFacts } from './row-facts.ts'

/** "Besluit:" alone on its row. */
const LABEL = /^\p{Lu}\p{Ll}+(?: \p{L}+){0,2}:$/u
/** A label that comes back so often opens a block, whatever stands right above it. */
const TIMES = 3

/** "Budgettair effect (uitgavenkader)" */
const TITLE = /^\p{Lu}[\p{L}()/’-]+(?: [\p{L}()/’-]+){0,7}$/u
const LONGEST = 80
/** So large a share of the rows with the same words stands as a title does. */
const SHARE = 0.6

const isTitle = ({ text }: Line): boolean => text.length <= LONGEST && TITLE.test(text) && !asksForMore(text)

const byText = (lines: readonly Line[]): Map<string, Line[]> =>
  new Map([...Map.groupBy(lines, ({ text }) => text)].filter(([, { length }]) => length >= TIMES))

/** Under words that ended, another such row or a blank one, and over words that begin. */
function standing(filled: readonly Line[], titles: ReadonlyMap<string, readonly Line[]>) {
  const places = new Map(filled.map((line, place) => [line, place]))
  return (line: Line): boolean => {
    const place = places.get(line) ?? 0
    const [before, after] = [filled[place - 1], filled[place + 1]]
    if (!after || !(startsUpper(after.text) || after.marker)) return false
    if (!before || before.index < line.index - 1 || titles.has(before.text)) return true
    return finished(before.text)
  }
}

/** Rows of a few words that come back as titles do, as in the sheets of an annex; and the rows below them. */
function repeatedTitles(filled: readonly Line[]): number[] {
  const titles = byText(filled.filter(isTitle))
  const stands = standing(filled, titles)
  const found = new Set(
    [...titles.values()].flatMap((same) => {
      const own = same.filter(stands)
      return own.length >= Math.max(TIMES, SHARE * same.length) ? own : []
    }),
  )
  const isBelow = (line: Line, place: number): boolean =>
    found.has(filled[place - 1] as Line) && !line.marker && !line.note
  return filled.flatMap((line, place) => (found.has(line) || isBelow(line, place) ? [line.index] : []))
}

/** The rows of labels and titles that come back all the time. */
export function repeatedLabels(
  lines: readonly Line[],
  { furniture, contents }: Pick<RowFacts, 'furniture' | 'contents'>,
): number[] {
  const filled = filledRows(lines, furniture, contents)
  const labels = byText(filled.filter(({ text }) => LABEL.test(text)))
  return [...[...labels.values()].flat().map(({ index }) => index), ...repeatedTitles(filled)]
}
