import { folded } from '../../text/folded.ts'
import { forLatin } from '../../text/latin.ts'
import type { Range } from '../../text/range.ts'
import { FUNCTION_WORDS } from '../../text/words.ts'
import { numberOf } from './word-numbers.ts'

/** Weights are integers in units of 1/20, so that sums are exact. */
export const UNIT = 20

/** A word of a text, for comparison; `id` is its index in the vocabulary of its document. */
export interface Word {
  id: number
  start: number
  end: number
  /**
   * Its weight as evidence when two texts share it, in parts of `UNIT`: 1, or a half for a word such as
   * `van`.
   */
  weight: number
}

/** The distinct words of a document in order of appearance, as numbers (see `numberOf`). */
export interface Vocabulary {
  numbers: number[]
  places: Map<string, Pick<Word, 'id' | 'weight'>>
}

/**
 * A name of several words counts as one word, so that texts are not alike merely because they name the same
 * law. `key` is the same for the same name.
 */
export interface Name {
  range: Range
  key: string
}

export const emptyVocabulary = (): Vocabulary => ({ numbers: [], places: new Map() })

const WORD = forLatin(/[\p{L}\p{M}\p{N}]+/gu)
/** A title of several words between quotation marks: `«Koplopers in de zorg»`. */
const QUOTED = /[«“‘"](?<title>[^«»“”‘’" ]{1,40} [^«»“”‘’"]{1,80})[»”’"]/gu

/** A number weighs as little as a function word: sentences about different amounts are not the same. */
const NUMBER = /^\p{N}+$/u
/** Reads the words of a text in order. `names` do not overlap and are sorted by start. */
export function readWords(text: string, names: readonly Name[], vocabulary: Vocabulary): Word[] {
  const whole = withTitles(text, names)
  const words: Word[] = []
  let next = 0
  for (const match of text.matchAll(WORD(text))) {
    const name = whole[next]
    if (name !== undefined && match.index >= name.range[0]) {
      words.push(toWord(name.key, name.range[0], name.range[1], vocabulary))
      next++
    }
    const last = words.at(-1)
    if (last === undefined || match.index >= last.end)
      words.push(toWord(match[0], match.index, match.index + match[0].length, vocabulary))
  }
  return words
}

function withTitles(text: string, names: readonly Name[]): Name[] {
  const titles = Array.from(
    text.matchAll(QUOTED),
    (match): Name => ({
      range: [match.index, match.index + match[0].length],
      key: `"${folded(match.groups!.title!)}`,
    }),
  )
  const free = titles.filter(
    ({ range }) => !names.some((name) => name.range[0] < range[1] && range[0] < name.range[1]),
  )
  return [...names, ...free].sort((a, b) => a.range[0] - b.range[0])
}

function toWord(written: string, start: number, end: number, vocabulary: Vocabulary): Word {
  const known = vocabulary.places.get(written) ?? addWord(written, vocabulary)
  return { id: known.id, start, end, weight: known.weight }
}

function addWord(written: string, { numbers, places }: Vocabulary): Pick<Word, 'id' | 'weight'> {
  const key = folded(written)
  const weight = FUNCTION_WORDS.has(key) || NUMBER.test(key) ? UNIT / 2 : UNIT
  const word = { id: numbers.push(numberOf(written)) - 1, weight }
  places.set(written, word)
  return word
}
