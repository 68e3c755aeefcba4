import type { Element } from 'hast'
import dutch from 'hyphen/nl/index.js'
import { element } from '../html/element.ts'
import { printHtml } from '../html/print.ts'
import { jointsOf } from './joints.ts'

/**
 * Shorter words, and fewer letters on a line, are not worth a break: the same limits as the running text has.
 */
const LIMITS = { word: 9, before: 4, after: 4 }

/** A sign that no text has, to find the break points again. */
const POINT = '\u0001'
const ADDRESS = /:\/\/|@|^www\./
const AFTER_SLASH = /(?<=\p{L}\/)(?=\p{L})/u
const WORDS = /[\p{L}\p{M}]+/gu

/**
 * The patterns know syllables, not compounds: before the first letter of 'gonafhankelijke' they
 * would break 'zorg|onafhankelijke'. Where the syllable may be the end of one word with the
 * start of the next, there is no break.
 */
const UNSURE = /^[b-df-hj-np-tv-z](?:aan|af|arbeid|arts|in(?!g)|om|on|op|over|uit)/

/**
 * A point where a line may end with a hyphen, by the style sheet. It holds no text: nothing of it is copied,
 * searched or read aloud.
 */
const softBreak = (): Element => element('i', {})

/**
 * 'Doventolkvoorzieningen' → Doven·tolk·voor·zieningen; after a slash a line may
 * end as it is. Addresses stay whole.
 */
export const softBreaks = (text: string): (string | Element)[] =>
  text.split(/(\s+)/).flatMap((token) => (ADDRESS.test(token) ? [token] : inToken(token)))

/** The same as HTML, for pages. */
export const softHtml = (text: string): string => printHtml(element('span', {}, softBreaks(text)).children)

/** Only after a slash, for words that stand where a hyphen would be too much. */
export const slashHtml = (text: string): string =>
  printHtml(
    element(
      'span',
      {},
      text.split(AFTER_SLASH).flatMap((part, index) => (index > 0 ? [element('wbr', {}), part] : [part])),
    ).children,
  )

function inToken(token: string): (string | Element)[] {
  const parts = token.split(AFTER_SLASH)
  return parts.flatMap((part, index) => (index > 0 ? [element('wbr', {}), ...inWords(part)] : inWords(part)))
}

function inWords(part: string): (string | Element)[] {
  const pieces = part.replace(WORDS, hyphenated).split(POINT)
  return pieces
    .flatMap((piece, index) => (index > 0 ? [softBreak(), piece] : [piece]))
    .filter((each) => each !== '')
}

/** The break points of a word: those of the patterns, but one letter beside a joint only the joint itself. */
function pointsOf(word: string): number[] {
  const syllables = dutch.hyphenateSync(word, { hyphenChar: POINT, minWordLength: LIMITS.word }).split(POINT)
  const ends = syllables.map((_, index) => syllables.slice(0, index + 1).join('').length).slice(0, -1)
  const joints = jointsOf(word)
  const sure = ends.filter((end) => !UNSURE.test(word.slice(end)))
  return [...new Set([...sure, ...joints])]
    .filter((at) => joints.includes(at) || !joints.some((joint) => Math.abs(joint - at) === 1))
    .filter((at) => at >= LIMITS.before && word.length - at >= LIMITS.after)
    .toSorted((a, b) => a - b)
}

/** Tables have the same words in many places. */
const known = new Map<string, string>()

function hyphenated(word: string): string {
  if (word.length < LIMITS.word || word === word.toUpperCase()) return word
  const broken = known.get(word) ?? withPoints(word)
  known.set(word, broken)
  return broken
}

function withPoints(word: string): string {
  const points = [0, ...pointsOf(word), word.length]
  return points
    .slice(1)
    .map((end, index) => word.slice(points[index], end))
    .join(POINT)
}
