import { lowered, RAISED } from '../../text/raised.ts'

/**
 * After a word, a closing sign or a year: "zorg.1", "(GGZ)33", "op»?1", "2015.30", "20228"; not inside "2.1"
 * or "3.601".
 */
const GLUED =
  /(?:[\p{L})»”’\]%][.,;:?!]?|(?<!\d)(?:19|20)\d\d[.,]?)(\d{1,3}(?:(?:, ?| |[-–])\d{1,3})*)(?![\d\p{L}])/gu
/** Raised digits and numbers in square brackets are markers wherever they stand. */
const OPEN_MARKER = new RegExp(`([${RAISED}]{1,3})|\\[(\\d{1,3})\\]`, 'gu')

/** "3-5" stands for 3, 4 and 5; "910" may be 9 and 10, "2 3" is 2 and 3. */
function labelsOf(run: string): number[] {
  const [from = 0, to = 0] = run.split(/[-–]/).map(Number)
  const range = /^\d+[-–]\d+$/.test(run) && to > from && to - from < 20
  return range
    ? Array.from({ length: to - from + 1 }, (_, i) => from + i)
    : run.split(/, ?| |[-–]/).map(Number)
}

/** Numbers glued to a word, a closing sign or a year, with their places in order. */
export function gluedNumbers(source: string): Map<number, number[]> {
  const found = [...source.matchAll(GLUED), ...source.matchAll(OPEN_MARKER)].sort((a, b) => a.index - b.index)
  const places = new Map<number, number[]>()
  for (const match of found) {
    for (const number of labelsOf(lowered(match[1] ?? match[2] ?? ''))) {
      const known = places.get(number)
      if (known) known.push(match.index)
      else places.set(number, [match.index])
    }
  }
  return places
}
