import { folded } from '../../text/folded.ts'
import type { Range } from '../../text/range.ts'
import { FUNCTION_WORDS } from '../../text/words.ts'

/** All weights are whole numbers of this part, so that sums are exact. */
export const UNIT = 20

/** A word of a text as it is compared; `id` is its place in the list of the words of its document. */
export interface Word {
  id: number
  start: number
  end: number
  /** How much it tells when two texts share it, in parts of `UNIT`: 1, or a half for a word such as `van`. */
  weight: number
}

/** The words of a document as they are written, each once, in the order in which they are met. */
export interface Vocabulary {
  written: string[]
  places: Map<string, Pick<Word, 'id' | 'weight'>>
}

/**
 * A name of several words is one word, so that two texts are not alike for naming the same law: `key` is the
 * same for the same name.
 */
export interface Name {
  range: Range
  key: string
}

export const emptyVocabulary = (): Vocabulary => ({ written: [], places: new Map() })

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

function toWord(written: string, start: number, end: number, vocabulary: Vocabulary): Word {
  const known = vocabulary.places.get(written) ?? place(written, vocabulary)
  return { id: known.id, start, end, weight: known.weight }
}

function place(written: string, { written: all, places }: Vocabulary): Pick<Word, 'id' | 'weight'> {
  const key = folded(written)
  const weight = FUNCTION_WORDS.has(key) || NUMBER.test(key) ? UNIT / 2 : UNIT
  const placed = { id: all.push(written) - 1, weight }
  places.set(written, placed)
  return placed
}

/**
 * Numbers for words of all documents: the same for the same word, whatever its capitals and accents. They
 * depend on the word alone, so that an edit elsewhere changes nothing of what is compared.
 */
export class Numbers {
  private readonly ids = new Map<string, number>()
  private readonly taken = new Set<number>()

  of(written: string): number {
    const known = this.ids.get(written)
    if (known !== undefined) return known
    const key = folded(written)
    const id = this.ids.get(key) ?? this.free(hashOf(key))
    this.ids.set(key, id).set(written, id)
    return id
  }

  /** Of two words with one number, one in a thousand million, the second has the next. */
  private free(number: number): number {
    let id = number
    while (this.taken.has(id)) id++
    this.taken.add(id)
    return id
  }
}

/** FNV-1a; above 0, and with room for a next one. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 2) + 1
}
