import type { Element } from 'hast'
import dutch from 'hyphen/nl/index.js'
import { element } from '../html/element.ts'
import { printHtml } from '../html/print.ts'
import { jointsOf } from './joints.ts'

/**
 * The fewest letters of a word, and those before and after a break. The same limits hold for running text.
 */
const LIMITS = { word: 9, before: 4, after: 4 }

/** Marks break points. No text has this character. */
const BREAK = '\u0001'
const ADDRESS = /:\/\/|@|^www\./
const AFTER_SLASH = /(?<=\p{L}\/)(?=\p{L})/u
const WORDS = /[\p{L}\p{M}]+/gu

/**
 * The hyphenation patterns know syllables, not compounds: they would break 'zorgonafhankelijke' as
 * 'zor-gonafhankelijke'. No break comes before a syllable that may be the end of one word and the start of
 * the next.
 */
const UNSURE = /^[b-df-hj-np-tv-z](?:aan|af|arbeid|arts|in(?!g)|om|on|op|over|uit)/

/**
 * A point where a line may end with a hyphen, which the style sheet draws. It has no text, so that nothing is
 * copied, searched or read aloud.
 */
const softBreak = (): Element => element('i', {})

/**
 * Adds break points: 'Doventolkvoorzieningen' → Doven·tolk·voor·zieningen. After a slash a line may end
 * without a hyphen. Web addresses are not broken.
 */
export const softBreaks = (text: string): (string | Element)[] =>
  text.split(/(\s+)/).flatMap((token) => (ADDRESS.test(token) ? [token] : inToken(token)))

/** The same as HTML, for pages. */
export const softHtml = (text: string): string => printHtml(element('span', {}, softBreaks(text)).children)

/** The same as HTML, but with breaks after slashes only: for places where hyphens would be too much. */
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
  const pieces = part.replace(WORDS, hyphenated).split(BREAK)
  return pieces
    .flatMap((piece, index) => (index > 0 ? [softBreak(), piece] : [piece]))
    .filter((each) => each !== '')
}

/** The break points of a word: its joints, and those of the patterns, except one letter away from a joint. */
function pointsOf(word: string): number[] {
  const syllables = dutch.hyphenateSync(word, { hyphenChar: BREAK, minWordLength: LIMITS.word }).split(BREAK)
  const ends = syllables.map((_, index) => syllables.slice(0, index + 1).join('').length).slice(0, -1)
  const joints = jointsOf(word)
  const certain = ends.filter((end) => !UNSURE.test(word.slice(end)))
  return [...new Set([...certain, ...joints])]
    .filter((at) => joints.includes(at) || !joints.some((joint) => Math.abs(joint - at) === 1))
    .filter((at) => at >= LIMITS.before && word.length - at >= LIMITS.after)
    .toSorted((a, b) => a - b)
}

/** Tables repeat the same words. */
const cache = new Map<string, string>()

function hyphenated(word: string): string {
  if (word.length < LIMITS.word || word === word.toUpperCase()) return word
  const broken = cache.get(word) ?? withPoints(word)
  cache.set(word, broken)
  return broken
}

function withPoints(word: string): string {
  const points = [0, ...pointsOf(word), word.length]
  return points
    .slice(1)
    .map((end, index) => word.slice(points[index], end))
    .join(BREAK)
}
