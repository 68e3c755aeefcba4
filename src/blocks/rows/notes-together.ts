import type { Line } from '../../lines/line.ts'
import { finished, startsUpper } from '../../lines/row-ends.ts'

/**
 * The numbers of some notes, one under the other, above the words of all of them: "5 / 6 / words / words".
 */
export interface Together {
  numbers: readonly Line[]
  /** Where the words of each begin; null where the words do not tell. */
  words: readonly Line[] | null
}

const ALONE = /^[1-9]\d{0,2}$/
/** So many rows the words of the notes of a page take at most. */
const MOST = 60

const isNext = (line: Line | undefined, before: Line, pages: readonly number[]): boolean =>
  line !== undefined &&
  ALONE.test(line.text) &&
  Number(line.text) === Number(before.text) + 1 &&
  pages[line.index] === pages[before.index] &&
  line.index <= before.index + 2

/** The numbers that count up from a row, one a row. */
function numbersFrom(rows: readonly Line[], i: number, pages: readonly number[]): Line[] {
  const numbers = rows.slice(i, i + 1)
  while (isNext(rows[i + numbers.length], numbers.at(-1) as Line, pages))
    numbers.push(rows[i + numbers.length] as Line)
  return numbers
}

/** Words end as an entry does: with a sign, an address or a number. */
const ended = (text: string): boolean => finished(text) || /https?:\/\/\S+$|www\.\S+$|[)\d]$/.test(text)
const opens = (text: string): boolean => startsUpper(text) || /^(?:https?:|www\.)/.test(text)

/** The rows in which an entry begins. */
const openings = (rows: readonly Line[]): Line[] =>
  rows.filter((line, i) => {
    const before = rows[i - 1]
    return !before || line.index > before.index + 1 || (ended(before.text) && opens(line.text))
  })

/** The words under the numbers: on the same page, up to the next number. */
function wordsUnder(rows: readonly Line[], from: number, pages: readonly number[]): Line[] {
  const near = rows.slice(from, from + MOST)
  const end = near.findIndex(
    (line) => ALONE.test(line.text) || pages[line.index] !== pages[near[0]?.index ?? 0],
  )
  return near.slice(0, end < 0 ? near.length : end)
}

/** All numbers that stand together, by the first of their rows. */
export function notesTogether(rows: readonly Line[], pages: readonly number[]): Map<number, Together> {
  const found = new Map<number, Together>()
  for (let i = 0; i < rows.length; i += 1) {
    if (!ALONE.test(rows[i]?.text ?? '')) continue
    const numbers = numbersFrom(rows, i, pages)
    const under = wordsUnder(rows, i + numbers.length, pages)
    if (numbers.length > 1 && under.length > 0) {
      const words = [openings(under), under].find((each) => each.length === numbers.length) ?? null
      found.set(numbers[0]?.index ?? 0, { numbers, words })
    }
    i += numbers.length - 1
  }
  return found
}
