import type { Range } from '../../text/range.ts'
import { DUTCH, ENGLISH, SHARED } from './english-words.ts'

/** The fewest words of a phrase. Fewer successive words are a borrowed term. */
const FEWEST_WORDS = 3
/** The fewest words of a phrase that are only English. */
const FEWEST_ENGLISH = 2

const QUOTED = /‘[^‘’“”«»]{4,200}’|“[^“”«»]{4,200}”|«[^«»]{4,200}»|"[^"]{4,200}"/gu
const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu

interface Word {
  start: number
  end: number
  kind: 'english' | 'shared' | 'dutch' | 'unknown'
}

const KINDS: ReadonlyMap<string, Word['kind']> = new Map([
  ...[...DUTCH].map((word) => [word, 'dutch'] as const),
  ...[...SHARED].map((word) => [word, 'shared'] as const),
  ...[...ENGLISH].map((word) => [word, 'english'] as const),
])

/** The kind of a word. A word in capitals is an abbreviation, so its kind is unknown: NO, WHO. */
function kindOf(text: string): Word['kind'] {
  const kind = KINDS.get(text.toLowerCase()) ?? 'unknown'
  return kind !== 'unknown' && text.length > 1 && text === text.toUpperCase() ? 'unknown' : kind
}

const wordsIn = (text: string, [from, to]: Range): Word[] =>
  Array.from(text.slice(from, to).matchAll(WORD), ({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    kind: kindOf(word),
  }))

const count = (words: readonly Word[], kind: Word['kind']): number =>
  words.filter((word) => word.kind === kind).length

/**
 * Whether words between quotation marks are English: none is Dutch, and at least as many are English as
 * unknown.
 */
function isQuotedEnglish(words: readonly Word[]): boolean {
  const english = count(words, 'english')
  const unknown = count(words, 'unknown')
  const isEnglish = count(words, 'dutch') === 0 && unknown <= english
  return words.length >= FEWEST_WORDS && english >= FEWEST_ENGLISH && isEnglish
}

function quotedPhrases(text: string): Range[] {
  const inside = Array.from(
    text.matchAll(QUOTED),
    ({ 0: quote, index }): Range => [index + 1, index + quote.length - 1],
  )
  return inside.filter((range) => isQuotedEnglish(wordsIn(text, range)))
}

/** Runs of words with only a space or a hyphen between them. */
function runs(text: string, words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  for (const word of words) {
    const open = found.at(-1)
    const last = open?.at(-1)
    if (open && last && /^[ -]$/.test(text.slice(last.end, word.start))) open.push(word)
    else found.push([word])
  }
  return found
}

/** The run from its first to its last English word. */
function trimmed(run: readonly Word[]): Word[] {
  const first = run.findIndex(({ kind }) => kind === 'english')
  return first < 0 ? [] : run.slice(first, run.findLastIndex(({ kind }) => kind === 'english') + 1)
}

/** English phrases without quotation marks: 'na shared decision making met' → 'shared decision making'. */
function barePhrases(text: string): Range[] {
  const english = wordsIn(text, [0, text.length]).filter(
    ({ kind }) => kind === 'english' || kind === 'shared',
  )
  const phrases = runs(text, english).map(trimmed)
  const certain = phrases.filter(
    (run) => run.length >= FEWEST_WORDS && count(run, 'english') >= FEWEST_ENGLISH,
  )
  return certain.map((run): Range => [run[0]?.start ?? 0, run.at(-1)?.end ?? 0])
}

const NO_LETTERS = /[^A-Za-z]+/

/** A quick test: most texts have no English, and splitting is faster than locating each word. */
function mayHaveEnglish(text: string): boolean {
  let english = 0
  for (const letters of text.split(NO_LETTERS)) {
    if (ENGLISH.has(letters.toLowerCase())) english += 1
    if (english === FEWEST_ENGLISH) return true
  }
  return false
}

/** Finds the English phrases in a Dutch text, in order, none within another. Linear in the text. */
export function englishPhrases(text: string): Range[] {
  return mayHaveEnglish(text) ? phrasesIn(text) : []
}

function phrasesIn(text: string): Range[] {
  const quoted = quotedPhrases(text)
  const bare = barePhrases(text).filter(([start, end]) =>
    quoted.every(([from, to]) => end <= from || start >= to),
  )
  return [...quoted, ...bare].sort((a, b) => a[0] - b[0])
}
