import { fold } from '../dutch/fold.ts'
import { WordReader } from './word-reader.ts'
import type { Words } from './words.ts'

/**
 * A suspended compound: the index of the form that ends in a hyphen, and the folded word that completes it.
 * `dak- en thuisloosheid` → `[0, 'thuisloosheid']`
 */
export type Suspended = readonly [form: number, last: string]

/**
 * The words of texts, as search and related paragraphs need them. Each text is read once, and words are
 * interned: a library has the same word many times.
 */
export interface Texts {
  /** Every folded word once, including the words of other texts read with the same reader. */
  words: Words
  /** By text: its forms, as word numbers in reading order. */
  forms: readonly Int32Array[]
  /** By text: its whole words only, without parts of words and without amounts. */
  whole: readonly Int32Array[]
  suspended: readonly (readonly Suspended[])[]
}

/** What follows the first word: `- en thuisloosheid`. The second word is captured. */
const SUSPENDED = /^[-‐‑]\s(?:en|of|en\/of|tot)\s\(?(?:[\p{L}’'-]*[-‐‑])?([\p{L}]+)/u
const HYPHENS = '-‐‑'
const HYPHEN = new RegExp(`[${HYPHENS}]`)
/** How far after a hyphen the second word may end, in UTF-16 code units. */
const REACH = 60

export function readTexts(texts: Iterable<string>, reader = new WordReader()): Texts {
  const suspended: (readonly Suspended[])[] = []
  const [formRows, wholeRows] = [new RowBuilder(), new RowBuilder()]
  for (const text of texts) {
    reader.read(text)
    for (let at = 0; at < reader.count; at++) formRows.push(reader.numbers[at] as number)
    if (reader.parts > 0) pushWhole(reader, wholeRows)
    formRows.end()
    wholeRows.end()
    suspended.push(suspendedIn(text, reader))
  }
  const forms = formRows.rows()
  const whole =
    wholeRows.size === 0 ? forms : wholeRows.rows().map((row, at) => (row.length > 0 ? row : forms[at]!))
  return { words: reader.words, forms, whole, suspended }
}

function pushWhole({ count, numbers, isWhole }: WordReader, to: RowBuilder): void {
  for (let at = 0; at < count; at++) if (isWhole[at]) to.push(numbers[at] as number)
}

/** Rows of numbers in one typed array: an array for each of many short texts takes twice the memory. */
class RowBuilder {
  readonly #numbers: number[] = []
  readonly #ends: number[] = []

  get size(): number {
    return this.#numbers.length
  }

  push(number: number): void {
    this.#numbers.push(number)
  }

  /** Ends the current row. */
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

/** Merges texts that were read with one reader, and so share its `words`. */
export const joinTexts = (words: Words, parts: readonly Texts[]): Texts => ({
  words,
  forms: parts.flatMap(({ forms }) => forms),
  whole: parts.flatMap(({ whole }) => whole),
  suspended: parts.flatMap(({ suspended }) => suspended),
})

/** How often each word occurs in the texts, in order of first occurrence. */
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
