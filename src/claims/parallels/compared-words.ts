import { folded } from '../../text/folded.ts'
import type { Range } from '../../text/range.ts'
import { FUNCTION_WORDS } from '../../text/words.ts'

/**
 * A word of a text as it is compared: `id` is the same for the same word, whatever its capitals and accents.
 */
export interface Word {
  id: number
  start: number
  end: number
  /** How much it tells when two texts share it: 1, or a half for a word such as `van`. */
  weight: number
}

/**
 * All words met so far. A name of several words is one word, so that two texts are not alike for naming the
 * same law.
 */
export interface Vocabulary {
  ids: Map<string, number>
  weights: Map<number, number>
}

/** A range of a text that counts as one word: `key` is the same for the same name. */
export interface Name {
  range: Range
  key: string
}

export const emptyVocabulary = (): Vocabulary => ({ ids: new Map(), weights: new Map() })

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** A title of several words between quotation marks: `«Koplopers in de zorg»`. */
const QUOTED = /[«“‘"](?<title>[^«»“”‘’" ]{1,40} [^«»“”‘’"]{1,80})[»”’"]/gu

/** Sentences about other amounts are not the same: a number tells as little as a function word. */
const NUMBER = /^\p{N}+$/u
/** The words of a text in order; `names` do not overlap and come by start. */
export function readWords(text: string, names: readonly Name[], vocabulary: Vocabulary): Word[] {
  const whole = withTitles(text, names)
  const words: Word[] = []
  let next = 0
  for (const match of text.matchAll(WORD)) {
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

function toWord(written: string, start: number, end: number, { ids, weights }: Vocabulary): Word {
  let id = ids.get(written)
  if (id === undefined) {
    const key = folded(written)
    id = ids.get(key) ?? ids.size + 1
    ids.set(key, id).set(written, id)
    weights.set(id, FUNCTION_WORDS.has(key) || NUMBER.test(key) ? 0.5 : 1)
  }
  return { id, start, end, weight: weights.get(id)! }
}
