import { forLatin } from '../../text/latin.ts'
import { lowered, RAISED } from '../../text/raised.ts'
import { regex } from '../../text/regex.ts'
import { opensSentence, strengthAt } from '../notes/carrier.ts'

/**
 * After a word, a closing sign or a year: "zorg.1", "(GGZ)33", "op»?1", "2015.30", "20228", "gewijzigd.1De";
 * not inside
 * "2.1" or "3.601".
 */
const GLUED = forLatin(regex('gu')`
  (?:[\p{L})»”’\]%][.,;:?!]?|(?<!\d)(?:19|20)\d\d[.,;:?!]?)(\d{1,3}(?:(?:, ?| |[-–])\d{1,3})*)
  (?![\d\p{Ll}])
`)
/** Raised digits and numbers in square brackets are markers wherever they stand. */
const RAISED_MARKER = new RegExp(`([${RAISED}]{1,3})`, 'gu')
const BRACKETED = /\[(\d{1,3})\]/gu

/** "3-5" stands for 3, 4 and 5; "910" may be 9 and 10, "2 3" is 2 and 3. */
function labelsOf(run: string): number[] {
  const [from = 0, to = 0] = run.split(/[-–]/).map(Number)
  const range = /^\d+[-–]\d+$/.test(run) && to > from && to - from < 20
  return range
    ? Array.from({ length: to - from + 1 }, (_, i) => from + i)
    : run.split(/, ?| |[-–]/).map(Number)
}

interface Found {
  index: number
  run: string
  /** Behind a year, where the last digits seldom are a marker. */
  isWeak: boolean
}

function gluedIn(source: string): Found[] {
  return [...source.matchAll(GLUED(source))].flatMap((match) => {
    const run = match[1] ?? ''
    const at = match.index + match[0].length - run.length
    const behind = source.slice(at + run.length, at + run.length + 1)
    if (strengthAt(source, at) === 0) return []
    if (/\p{Lu}/u.test(behind) && !opensSentence(source, at, behind)) return []
    return [{ index: match.index, run, isWeak: /\d/.test(source[at - 1] ?? '') }]
  })
}

const openIn = (source: string, pattern: RegExp): Found[] =>
  [...source.matchAll(pattern)].map(({ index, 1: run = '' }) => ({ index, run: lowered(run), isWeak: false }))

function placesOf(found: readonly Found[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const { index, run } of found.toSorted((a, b) => a.index - b.index)) {
    for (const number of labelsOf(run)) {
      const known = places.get(number)
      if (known) known.push(index)
      else places.set(number, [index])
    }
  }
  return places
}

/**
 * Numbers glued to a word, a closing sign or a year, with their places in order; a year counts where nothing
 * else does.
 */
function plainNumbers(source: string): Map<number, number[]> {
  const found = [...gluedIn(source), ...openIn(source, RAISED_MARKER)]
  const strong = placesOf(found.filter(({ isWeak }) => !isWeak))
  const weak = placesOf(found.filter(({ isWeak }) => isWeak))
  return new Map([...weak, ...strong])
}

/** Where a text has numbers as note markers have them, by number. */
export interface GluedNumbers {
  plain: ReadonlyMap<number, readonly number[]>
  /** "[4]": notes of such markers begin in the same way. */
  bracketed: ReadonlyMap<number, readonly number[]>
}

export const gluedNumbers = (source: string): GluedNumbers => ({
  plain: plainNumbers(source),
  bracketed: placesOf(openIn(source, BRACKETED)),
})
