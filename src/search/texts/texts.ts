import { fold } from '../dutch/fold.ts'
import { WordReader } from './word-reader.ts'
import type { Words } from './words.ts'

/** A form with a hyphen at its end, by its place in the text, and the word that ends for both, folded. */
export type Suspended = readonly [form: number, last: string]

/**
 * What search and related paragraphs look at in texts, read once: the words by their places in one list.
 * A library has many times the same word.
 */
export interface Texts {
  /** Every folded word once, those of the texts that were read with the same reader too. */
  words: Words
  /** Of each text its forms, in reading order. */
  forms: readonly Int32Array[]
  /** Of each text its words as a whole: no parts of them, and no amounts. */
  whole: readonly Int32Array[]
  suspended: readonly (readonly Suspended[])[]
}

/** `dak- en thuisloosheid`: the second word ends for both. */
const SUSPENDED = /^[-‐‑]\s(?:en|of|en\/of|tot)\s\(?(?:[\p{L}’'-]*[-‐‑])?([\p{L}]+)/u
const HYPHENS = '-‐‑'
const HYPHEN = new RegExp(`[${HYPHENS}]`)
const REACH = 60

export function readTexts(texts: Iterable<string>, reader = new WordReader()): Texts {
  const suspended: (readonly Suspended[])[] = []
  const [all, wholes] = [new Rows(), new Rows()]
  for (const text of texts) {
    reader.read(text)
    for (let at = 0; at < reader.count; at++) all.push(reader.numbers[at] as number)
    if (reader.parts > 0) pushWhole(reader, wholes)
    all.end()
    wholes.end()
    suspended.push(suspendedIn(text, reader))
  }
  const forms = all.rows()
  const whole =
    wholes.size === 0 ? forms : wholes.rows().map((row, at) => (row.length > 0 ? row : forms[at]!))
  return { words: reader.words, forms, whole, suspended }
}

function pushWhole({ count, numbers, isWhole }: WordReader, to: Rows): void {
  for (let at = 0; at < count; at++) if (isWhole[at]) to.push(numbers[at] as number)
}

/** Rows of numbers in one piece of memory: a piece for each of the many short texts takes twice the room. */
class Rows {
  readonly #numbers: number[] = []
  readonly #ends: number[] = []

  get size(): number {
    return this.#numbers.length
  }

  push(number: number): void {
    this.#numbers.push(number)
  }

  /** The next number begins a row. */
  end(): void {
    this.#ends.push(this.#numbers.length)
  }

  rows(): Int32Array[] {
    const all = Int32Array.from(this.#numbers)
    return this.#ends.map((end, index) => all.subarray(this.#ends[index - 1] ?? 0, end))
  }
}

const NONE: readonly Suspended[] = []

function suspendedIn(text: string, { count, ends }: WordReader): readonly Suspended[] {
  if (!HYPHEN.test(text)) return NONE
  return ends.slice(0, count).flatMap((end, form) => suspendedAt(text, end, form))
}

function suspendedAt(text: string, end: number, form: number): Suspended[] {
  if (end === text.length || !HYPHENS.includes(text.charAt(end))) return []
  const [, second] = SUSPENDED.exec(text.slice(end, end + REACH)) ?? []
  return second === undefined ? [] : [[form, fold(second)]]
}

/** The texts of several readings, all with the same reader, as one reading. */
export const joinTexts = (words: Words, parts: readonly Texts[]): Texts => ({
  words,
  forms: parts.flatMap(({ forms }) => forms),
  whole: parts.flatMap(({ whole }) => whole),
  suspended: parts.flatMap(({ suspended }) => suspended),
})

/** How often each word stands in the texts, in the order in which they are met. */
export function countWords({ words, forms }: Pick<Texts, 'words' | 'forms'>): Map<string, number> {
  const counts = new Int32Array(words.list.length)
  const met: number[] = []
  for (const each of forms)
    for (let at = 0; at < each.length; at++) {
      const word = each[at] as number
      if (counts[word]!++ === 0) met.push(word)
    }
  return new Map(met.map((word) => [words.list[word] as string, counts[word] as number]))
}
