import { folded } from '../../text/folded.ts'
import { regex } from '../../text/regex.ts'
import { LINKING_WORDS } from '../../text/words.ts'

/** A word of a text, with its offset. */
export interface Word {
  text: string
  start: number
}

/**
 * How a Dutch word can begin. A part of a compound can only begin where the rest of the word begins like
 * this.
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
 * `"Wmo 2015"` → [w, m, o, =2015]: letters, and whole words (years, Roman numerals) that must be in the text.
 */
function unitsOf(abbreviation: string): string[] {
  const [letters = '', ...whole] = abbreviation.split(' ')
  return [
    ...[...folded(letters)].filter((letter) => /[a-z0-9]/u.test(letter)),
    ...whole.map((word) => `=${word.toLowerCase()}`),
  ]
}

const startsPart = (word: string, at: number): boolean => ONSET.test(word.slice(at)) || word[at - 1] === '-'

/**
 * The offset, from `from` on, of the next part of a compound that begins with a letter; -1 when there is
 * none.
 */
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

/** Whether a word begins with the first unit, and its parts with the others: "gezondheidszorg" for g, z. */
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

/** One search for the words of an abbreviation. */
interface Letters {
  /** Whether a word can account for these units. */
  fits: (word: Word, units: readonly string[]) => boolean
  /** States that were searched without a result, so that none is searched twice. */
  failed: Set<string>
}

const byInitials = (): Letters => ({ fits: accountsFor, failed: new Set() })

/** Lets two or three letters be the beginning of one word, as in `"SPUK"`. `all`: the number of units. */
const withPrefixes = (all: number): Letters => ({
  fits: (word, units) => {
    const isPart = units.length > 1 && units.length < Math.min(4, all)
    return accountsFor(word, units) || (isPart && folded(word.text).startsWith(units.join('')))
  },
  failed: new Set(),
})

/**
 * Matches words with units from the right. Returns the index of the word with the first letter; null when
 * they do not match. Tries to skip a linking word first, and only then to match it.
 */
function matchBackwards(words: readonly Word[], units: readonly string[], letters: Letters): number | null {
  const word = words.at(-1)
  const state = `${words.length}:${units.length}`
  if (!word || letters.failed.has(state)) return null
  const before = words.slice(0, -1)
  const skipped = isLinking(word) ? matchBackwards(before, units, letters) : null
  const found = skipped ?? matchWord(word, before, units, letters)
  if (found === null) letters.failed.add(state)
  return found
}

/**
 * Matches a word with the last units, as few as possible, and the units that are left with the words before
 * it.
 */
function matchWord(
  word: Word,
  before: readonly Word[],
  units: readonly string[],
  letters: Letters,
): number | null {
  const asFirst = isLinking(word) ? null : before.length
  for (let left = units.length - 1; left >= Math.max(0, units.length - MOST_PARTS); left -= 1) {
    if (!letters.fits(word, units.slice(left))) continue
    const found = left === 0 ? asFirst : matchBackwards(before, units.slice(0, left), letters)
    if (found !== null) return found
  }
  return null
}

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/**
 * A name in capitals that goes on with "en …" after the words of its letters: "Toekomstbestendige
 * Arbeidsmarkt Zorg en Welzijn (TAZ)".
 */
function withoutTail(words: readonly Word[], units: readonly string[]): number | null {
  const [and, last] = words.slice(-2)
  if (and?.text !== 'en' || !isCapital(last)) return null
  const start = matchBackwards(words.slice(0, -2), units, byInitials())
  const isName = start !== null && words.slice(start, -2).every((word) => isCapital(word) || isLinking(word))
  return isName ? start : null
}

/** With fewer letters another order would match too much. */
const FEWEST_IN_OTHER_ORDER = 4

/** A name in capitals whose letters have another order: "Wonen, Zorg en Ondersteuning aan Ouderen (WOZO)". */
function inOtherOrder(words: readonly Word[], units: readonly string[]): number | null {
  const content = [...words.entries()].filter(([, word]) => !isLinking(word)).slice(-units.length)
  const initials = content.map(([, word]) => folded(word.text)[0] ?? '').sort()
  const isSame = content.every(([, word]) => isCapital(word)) && initials.join() === [...units].sort().join()
  return isSame && units.length >= FEWEST_IN_OTHER_ORDER ? (content[0]?.[0] ?? null) : null
}

/** The words after which an abbreviation spells nothing more, and the most words that such a tail has. */
const MOST_TAIL = 4
const TAIL = new Set(['aan', 'bij', 'in', 'uit', 'van', 'voor'])

/**
 * `"specifieke uitkeringen aan gemeenten (SPUK)"`: words may begin with several letters, and a tail has none.
 */
function withPrefixesBefore(words: readonly Word[], abbreviation: string): number | null {
  if (!/^\p{Lu}{3,}$/u.test(abbreviation)) return null
  const units = unitsOf(abbreviation)
  const whole = matchBackwards(words, units, withPrefixes(units.length))
  if (whole !== null) return whole
  const tail = words.findLastIndex(({ text }) => TAIL.has(text))
  const isTail = tail > 0 && words.length - tail <= MOST_TAIL
  return isTail ? matchBackwards(words.slice(0, tail), units, withPrefixes(units.length)) : null
}

/** Looks like a word: `"Zgaud"`. It is an abbreviation only when no Dutch word begins like it. */
const LIKE_A_WORD = /^\p{Lu}\p{Ll}{3,6}$/u
const FEWEST_LETTERS = 2
const MOST_BEFORE = 3

/**
 * `"zintuiglijke handicap auditief (Zgaud)"`: the end is the beginning of the last word, the other letters
 * are those of the first word. The words between them may be left out.
 */
function bySyllables(words: readonly Word[], abbreviation: string): number | null {
  const letters = folded(abbreviation)
  const last = words.at(-1)
  if (!last || !LIKE_A_WORD.test(abbreviation) || ONSET.test(letters)) return null
  const length = [4, 3, 2].find((count) => folded(last.text).startsWith(letters.slice(-count)))
  if (length === undefined || letters.length - length < FEWEST_LETTERS) return null
  const units = [...letters.slice(0, -length)]
  const from = Math.max(0, words.length - 1 - MOST_BEFORE)
  const first = words.slice(from, -1).findLastIndex((word) => accountsFor(word, units))
  return first < 0 ? null : from + first
}

/**
 * The index of the first word of the spelled-out form of an abbreviation, which ends at the last of `words`;
 * null when some letter is not accounted for.
 */
export function spelledFrom(words: readonly Word[], abbreviation: string): number | null {
  const units = unitsOf(abbreviation)
  if (units.length < 2) return null
  return matchBackwards(words, units, byInitials()) ?? withoutTail(words, units) ?? inOtherOrder(words, units)
}

/** The same for an abbreviation in brackets right after its words: its letters need not all be initials. */
export const spelledRightBefore = (words: readonly Word[], abbreviation: string): number | null =>
  spelledFrom(words, abbreviation) ??
  withPrefixesBefore(words, abbreviation) ??
  bySyllables(words, abbreviation)
