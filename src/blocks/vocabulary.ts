import type { Lines } from '../lines/line.ts'
import { rowsOf } from '../lines/lines.ts'
import { forLatin } from '../text/latin.ts'

const WORD = forLatin(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)

/**
 * The words of a text that stand whole inside a row, in lower case, hyphenated ones also as written. The
 * first word of a row is left out, and the last one where no sign follows it: they may be halves.
 */
export interface Vocabulary {
  has: (word: string) => boolean
  /** Inside a row the text writes this word without a capital. */
  isCommon: (word: string) => boolean
  /** Some word begins with these letters and a hyphen: "wmo" for "Wmo-toezicht". */
  opensCompound: (part: string) => boolean
}

/** `others`: words of the rest of the corpus, in lower case. */
export function readVocabulary(
  { lines }: Lines,
  others: Pick<ReadonlySet<string>, 'has'> = new Set(),
): Vocabulary {
  const known = new Set<string>()
  const openers = new Set<string>()
  const common = new Set<string>()
  for (const written of innerWords(lines.map(({ text }) => text))) {
    const word = written.toLowerCase()
    if (word === written) common.add(word)
    known.add(word)
    const hyphen = word.indexOf('-')
    if (hyphen > 0) openers.add(word.slice(0, hyphen))
  }
  return {
    has: (word) => known.has(word.toLowerCase()) || others.has(word.toLowerCase()),
    isCommon: (word) => common.has(word.toLowerCase()),
    opensCompound: (part) => openers.has(part.toLowerCase()),
  }
}

/** The whole words of a text, in lower case, for the rest of the corpus to use. */
export function wholeWords(source: string): Set<string> {
  const words = new Set<string>()
  for (const word of innerWords(rowsOf(source).map(([row]) => row))) words.add(word.toLowerCase())
  return words
}

/** Those that stand inside a row, as they are written, each once: most come again and again. */
function innerWords(rows: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const row of rows) {
    const all = row.match(WORD(row)) ?? []
    const end = /[.,;:!?)]$/.test(row) ? all.length : all.length - 1
    for (let at = 1; at < end; at++) words.add(all[at] as string)
  }
  return words
}
