import { fold } from '../dutch/fold.ts'
import { readForms } from './forms.ts'

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
  suspended: Suspended[][]
}

/** `dak- en thuisloosheid`: the second word ends for both. */
const SUSPENDED = /^[-‐‑]\s(?:en|of|en\/of|tot)\s\(?(?:[\p{L}’'-]*[-‐‑])?([\p{L}]+)/u
const HYPHENS = '-‐‑'
const REACH = 60

export function readTexts(texts: Iterable<string>): Texts {
  const list = new Numbered()
  const suspended: Suspended[][] = []
  const [all, wholes] = [new Rows(), new Rows()]
  for (const text of texts) {
    const { forms, whole } = readForms(text)
    all.add(forms.map(({ word }) => list.numberOf(word)))
    wholes.add(whole.length === forms.length ? [] : whole.map(({ word }) => list.numberOf(word)))
    suspended.push(forms.flatMap(({ end }, index) => suspendedAt(text, end, index)))
  }
  const [forms, whole] = [all.rows(), wholes.rows()]
  const each = whole.map((words, index) => (words.length > 0 ? words : (forms[index] as Int32Array)))
  return { words: list.words, forms, whole: each, suspended }
}

/** Rows of numbers in one piece of memory: a piece for each of the many short texts takes twice the room. */
class Rows {
  readonly #numbers: number[] = []
  readonly #ends: number[] = []

  add(row: readonly number[]): void {
    for (const number of row) this.#numbers.push(number)
    this.#ends.push(this.#numbers.length)
  }

  rows(): Int32Array[] {
    const all = Int32Array.from(this.#numbers)
    return this.#ends.map((end, index) => all.subarray(this.#ends[index - 1] ?? 0, end))
  }
}

function suspendedAt(text: string, end: number, form: number): Suspended[] {
  if (end === text.length || !HYPHENS.includes(text.charAt(end))) return []
  const [, second] = SUSPENDED.exec(text.slice(end, end + REACH)) ?? []
  return second === undefined ? [] : [[form, fold(second)]]
}

/** Words by the order in which they are met. */
class Numbered {
  readonly words: string[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.words.length)
    return this.words.push(word) - 1
  }
}

/** The texts of several readings as one reading, in their order. */
export function joinTexts(parts: Iterable<Texts>): Texts {
  const list = new Numbered()
  const all: Texts = { words: list.words, forms: [], whole: [], suspended: [] }
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
