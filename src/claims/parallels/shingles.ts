import type { PassageRows, PassageWords, Sentences } from './passage-words.ts'
import { placeOf } from './word-numbers.ts'

/** The number of words in a shingle. */
export const SHINGLE = 3

/**
 * This many words in a row, in this many passages of one document, are a formula: `Van het beschikbare budget
 * van € …`.
 */
const FORMULA = { words: 5, passages: 6 }

/**
 * Computes the rows of passages. The words of a formula of the document get weight 0: they do not make
 * passages alike.
 */
export function rowsOf(sentences: Sentences, words: PassageWords): PassageRows {
  const places = Int32Array.from(words.ids, (id) => placeOf(words.numbers[id]!))
  const spans = spansOf(sentences)
  clearFormulas(spans, places, words.weights)
  const rows: PassageRows = {
    ...sentences,
    shingles: new Int32Array(places.length),
    first: new Uint8Array(places.length),
    whole: Float64Array.from(spans, (span) => passageHash(span, words)),
    ranges: Int32Array.from(
      spans.flatMap(([from, to]) => [words.starts[from] ?? 0, words.ends[to - 1] ?? 0]),
    ),
  }
  for (const span of spans) addShingles(rows, span, places, words.weights)
  return rows
}

/** The range of words of a passage. */
type Span = readonly [from: number, to: number]

const spansOf = ({ from }: Sentences): Span[] =>
  Array.from({ length: from.length - 1 }, (_, index): Span => [from[index]!, from[index + 1]!])

function addShingles(
  { shingles, first }: PassageRows,
  [from, to]: Span,
  places: Int32Array,
  weights: Uint8Array,
) {
  const seen = new Set<number>()
  for (let at = from; at + SHINGLE <= to; at++) {
    const isEvidence = weights[at]! > 0 || weights[at + 1]! > 0 || weights[at + 2]! > 0
    shingles[at] = isEvidence ? hashAt(places, at, SHINGLE) : 0
    first[at] = seen.has(shingles[at]!) ? 0 : 1
    seen.add(shingles[at]!)
  }
}

/** The hash of `length` words in a row: equal for equal words, and different for nearly all others. */
function hashAt(places: Int32Array, at: number, length: number): number {
  let hash = length
  for (let word = at; word < at + length; word++) hash = mix(hash, places[word]!)
  return hash
}

function mix(hash: number, id: number): number {
  const mixed = Math.imul((hash ^ id) + 0x7f4a7c15, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ (mixed >>> 13)
}

const LOW = 2 ** 26

/** A hash of all words of a passage, of 52 bits. */
function passageHash([from, to]: Span, { ids, numbers }: PassageWords): number {
  let [low, high] = [to - from, 0]
  for (let at = from; at < to; at++) {
    const number = numbers[ids[at]!]!
    low = mix(low, number | 0)
    high = mix(high ^ 0x2c1b3c6d, placeOf(number))
  }
  return (high >>> 6) * LOW + (low >>> 6)
}

function clearFormulas(spans: readonly Span[], places: Int32Array, weights: Uint8Array): void {
  const hashes = spans.map(([from, to]) =>
    Array.from({ length: Math.max(0, to - from - FORMULA.words + 1) }, (_, index) =>
      hashAt(places, from + index, FORMULA.words),
    ),
  )
  const counts = new Map<number, number>()
  for (const each of hashes) for (const hash of new Set(each)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  for (const [index, [from]] of spans.entries())
    for (const [at, hash] of hashes[index]!.entries())
      if (counts.get(hash)! >= FORMULA.passages) weights.fill(0, from + at, from + at + FORMULA.words)
}
