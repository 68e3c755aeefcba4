import { fold } from '../dutch/fold.ts'
import { WordReader } from './word-reader.ts'
import { Words } from './words.ts'

/** A form with a hyphen at its end, by its place in the text, and the word that ends for both, folded. */
export type Suspended = readonly [form: number, last: string]

/**
 * What search and related paragraphs look at in texts, read once: the words by their places in one list.
 * A library has many times the same word.
 */
export interface Texts {
  /** Every folded word once. */
  words: string[]
  /** Of each text its forms, in reading order. */
  forms: Int32Array[]
  /** Of each text its words as a whole: no parts of them, and no amounts. */
  whole: Int32Array[]
  suspended: (readonly Suspended[])[]
}

/** `dak- en thuisloosheid`: the second word ends for both. */
const SUSPENDED = /^[-‐‑]\s(?:en|of|en\/of|tot)\s\(?(?:[\p{L}’'-]*[-‐‑])?([\p{L}]+)/u
const HYPHENS = '-‐‑'
const HYPHEN = new RegExp(`[${HYPHENS}]`)
const REACH = 60

export function readTexts(texts: Iterable<string>): Texts {
  const reader = new WordReader()
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
  const [forms, whole] = [all.rows(), wholes.rows()]
  const each = whole.map((words, index) => (words.length > 0 ? words : (forms[index] as Int32Array)))
  return { words: reader.words.list, forms, whole: each, suspended }
}

function pushWhole({ count, numbers, isWhole }: WordReader, to: Rows): void {
  for (let at = 0; at < count; at++) if (isWhole[at]) to.push(numbers[at] as number)
}

/** Rows of numbers in one piece of memory: a piece for each of the many short texts takes twice the room. */
class Rows {
  readonly #numbers: number[] = []
  readonly #ends: number[] = []

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

/** The texts of several readings as one reading, in their order. */
export function joinTexts(parts: Iterable<Texts>): Texts {
  const list = new Words()
  const all: Texts = { words: list.list, forms: [], whole: [], suspended: [] }
  for (const { words, forms, whole, suspended } of parts) {
    const numbers = words.map((word) => list.numberOf(word))
    const renumbered = (each: Int32Array): Int32Array => each.map((word) => numbers[word] as number)
    for (const [index, each] of forms.entries()) {
      const same = whole[index] === each
      all.forms.push(renumbered(each))
      all.whole.push(same ? (all.forms.at(-1) as Int32Array) : renumbered(whole[index] as Int32Array))
    }
    for (const each of suspended) all.suspended.push(each)
  }
  return all
}

/** How often each word stands in the texts. */
export function countWords({ words, forms }: Pick<Texts, 'words' | 'forms'>): Map<string, number> {
  const counts = new Int32Array(words.length)
  for (const each of forms) for (const word of each) counts[word]!++
  return new Map(
    words.flatMap((word, index) => (counts[index]! > 0 ? [[word, counts[index]!] as const] : [])),
  )
}
