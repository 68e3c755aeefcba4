import { folded } from '../../text/folded.ts'
import { regex } from '../../text/regex.ts'
import { LINKING_WORDS } from '../../text/words.ts'
/** A word of the text before an abbreviation, with its offset. */
export interface Word {
  text: string
  start: number
}

/**
 * How a Dutch word can begin: the inside of a compound is only taken for a new part where the rest begins
 * like this.
 */
const ONSET = regex('u')`
  ^(?:[^aeiouy]?[aeiouy]|bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kl|kn|kr|kw|ph|pl|pr|sch|sl|sm|sn|sp|st|th|tr|tw
  |vl|vr|wr|zw)
`
const SHORTEST_PART = 3
const MOST_PARTS = 4

/** Words that an abbreviation may leave out. */
const isLinking = (word: Word): boolean => LINKING_WORDS.has(word.text.toLowerCase())

/**
 * `"Wmo 2015"` → [w, m, o, =2015]: letters, and years or Roman numerals that must stand in the text as they
 * are.
 */
function unitsOf(abbreviation: string): string[] {
  const [letters = '', ...whole] = abbreviation.split(' ')
  return [
    ...[...folded(letters)].filter((letter) => /[a-z0-9]/u.test(letter)),
    ...whole.map((word) => `=${word.toLowerCase()}`),
  ]
}

const startsPart = (word: string, at: number): boolean => ONSET.test(word.slice(at)) || word[at - 1] === '-'

/** Where the next part of a compound begins with this letter, from `from`; -1 when nowhere. */
function nextPart(word: string, letter: string, from: number): number {
  for (
    let at = word.indexOf(letter, from);
    at >= 0 && at <= word.length - SHORTEST_PART;
    at = word.indexOf(letter, at + 1)
  ) {
    if (startsPart(word, at)) return at
  }
  return -1
}

/**
 * True when the word begins with the first unit and its parts with the others: "gezondheidszorg" for g, z.
 */
function accountsFor(word: Word, units: readonly string[]): boolean {
  const [first = '', ...rest] = units
  if (first.startsWith('=')) return rest.length === 0 && word.text.toLowerCase() === first.slice(1)
  const letters = folded(word.text)
  let at = 0
  for (const unit of rest) {
    at = unit.length === 1 ? nextPart(letters, unit, at + SHORTEST_PART) : -1
    if (at < 0) return false
  }
  return letters.startsWith(first)
}

/** What a word may stand for, and the states from which nothing was found. */
interface Letters {
  fits: (word: Word, units: readonly string[]) => boolean
  dead: Set<string>
}
const strict = (): Letters => ({ fits: accountsFor, dead: new Set() })

/** `"SPUK"`: two or three letters may be those that a word begins with. */
const withPrefixes = (all: number): Letters => ({
  fits: (word, units) => {
    const isPart = units.length > 1 && units.length < Math.min(4, all)
    return accountsFor(word, units) || (isPart && folded(word.text).startsWith(units.join('')))
  },
  dead: new Set(),
})

/**
 * Reads words and letters from the right, the first `words` words against the first `units` units; the index
 * of the word with the first letter, null when they do not match. Linking words are passed over before they
 * are counted.
 */
function readBack(words: readonly Word[], units: readonly string[], letters: Letters): number | null {
  const word = words.at(-1)
  const state = `${words.length}:${units.length}`
  if (!word || letters.dead.has(state)) return null
  const before = words.slice(0, -1)
  const passed = isLinking(word) ? readBack(before, units, letters) : null
  const found = passed ?? readWord(word, before, units, letters)
  if (found === null) letters.dead.add(state)
  return found
}

/**
 * Reads a word against the last units, as few as it accounts for, and what is left against the words before
 * it.
 */
function readWord(
  word: Word,
  before: readonly Word[],
  units: readonly string[],
  letters: Letters,
): number | null {
  const asFirst = isLinking(word) ? null : before.length
  for (let left = units.length - 1; left >= Math.max(0, units.length - MOST_PARTS); left -= 1) {
    if (!letters.fits(word, units.slice(left))) continue
    const found = left === 0 ? asFirst : readBack(before, units.slice(0, left), letters)
    if (found !== null) return found
  }
  return null
}

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/**
 * "Toekomstbestendige Arbeidsmarkt Zorg en Welzijn (TAZ)": a name in capitals may go on with "en …" after its
 * letters.
 */
function withoutTail(words: readonly Word[], units: readonly string[]): number | null {
  const [and, last] = words.slice(-2)
  if (and?.text !== 'en' || !isCapital(last)) return null
  const start = readBack(words.slice(0, -2), units, strict())
  const named = start !== null && words.slice(start, -2).every((word) => isCapital(word) || isLinking(word))
  return named ? start : null
}

const ANAGRAM_LETTERS = 4

/**
 * "Wonen, Zorg en Ondersteuning aan Ouderen (WOZO)": a name in capitals with its letters in another order.
 */
function inOtherOrder(words: readonly Word[], units: readonly string[]): number | null {
  const content = [...words.entries()].filter(([, word]) => !isLinking(word)).slice(-units.length)
  const initials = content.map(([, word]) => folded(word.text)[0] ?? '').sort()
  const same = content.every(([, word]) => isCapital(word)) && initials.join() === [...units].sort().join()
  return same && units.length >= ANAGRAM_LETTERS ? (content[0]?.[0] ?? null) : null
}

const MOST_TAIL = 4
const TAIL = new Set(['aan', 'bij', 'in', 'uit', 'van', 'voor'])

/** `"specifieke uitkeringen aan gemeenten (SPUK)"`: to whom or of what is not in the letters. */
function withPrefixesBefore(words: readonly Word[], abbreviation: string): number | null {
  if (!/^\p{Lu}{3,}$/u.test(abbreviation)) return null
  const units = unitsOf(abbreviation)
  const whole = readBack(words, units, withPrefixes(units.length))
  if (whole !== null) return whole
  const tail = words.findLastIndex(({ text }) => TAIL.has(text))
  const isTail = tail > 0 && words.length - tail <= MOST_TAIL
  return isTail ? readBack(words.slice(0, tail), units, withPrefixes(units.length)) : null
}

/** `"Zgaud"` begins as no Dutch word does, so that it is none. */
const NO_WORD = /^\p{Lu}\p{Ll}{3,6}$/u
const FEWEST_LETTERS = 2
const MOST_BEFORE = 3

/**
 * `"zintuiglijke handicap auditief (Zgaud)"`: the last word by what it begins with, the first by letters in
 * it; one between them may be left out.
 */
function bySyllables(words: readonly Word[], abbreviation: string): number | null {
  const letters = folded(abbreviation)
  const last = words.at(-1)
  if (!last || !NO_WORD.test(abbreviation) || ONSET.test(letters)) return null
  const length = [4, 3, 2].find((count) => folded(last.text).startsWith(letters.slice(-count)))
  if (length === undefined || letters.length - length < FEWEST_LETTERS) return null
  const units = [...letters.slice(0, -length)]
  const from = Math.max(0, words.length - 1 - MOST_BEFORE)
  const first = words.slice(from, -1).findLastIndex((word) => accountsFor(word, units))
  return first < 0 ? null : from + first
}

/**
 * The index of the word where the spelled-out form of an abbreviation begins, when the words up to the last
 * one spell it; null when not every letter is accounted for.
 */
export function spelledFrom(words: readonly Word[], abbreviation: string): number | null {
  const units = unitsOf(abbreviation)
  if (units.length < 2) return null
  return readBack(words, units, strict()) ?? withoutTail(words, units) ?? inOtherOrder(words, units)
}

/**
 * The same for letters in brackets right behind their words, which need not be those that words begin with.
 */
export const spelledRightBefore = (words: readonly Word[], abbreviation: string): number | null =>
  spelledFrom(words, abbreviation) ??
  withPrefixesBefore(words, abbreviation) ??
  bySyllables(words, abbreviation)
