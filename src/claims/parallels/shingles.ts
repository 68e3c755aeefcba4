import type { Passage } from './passages.ts'

/** The rows of three words of a passage in order, each as one number; 0 for one that is no evidence. */
export type Shingles = Int32Array
const SHINGLE = 3

export function shinglesOf({ ids, weights }: Passage): Shingles {
  const rows = rowsOf(ids, SHINGLE)
  for (let index = 0; index < rows.length; index++)
    if (!weights.subarray(index, index + SHINGLE).some(isWord)) rows[index] = 0
  return rows
}

const isWord = (weight: number): boolean => weight > 0

/**
 * Every row of `length` words as one number: the same words give the same number, others nearly always
 * another.
 */
function rowsOf(ids: Int32Array, length: number): Int32Array {
  const rows = new Int32Array(Math.max(0, ids.length - length + 1))
  for (let index = 0; index < rows.length; index++) {
    let hash = length
    for (let word = index; word < index + length; word++) hash = mix(hash, ids[word] as number)
    rows[index] = hash
  }
  return rows
}

function mix(hash: number, id: number): number {
  const mixed = Math.imul((hash ^ id) + 0x7f4a7c15, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ (mixed >>> 13)
}

/**
 * So many words in a row, in so many passages of one document, are a formula of it:
 * `Van het beschikbare budget van € …`.
 */
const FORMULA = { words: 5, passages: 6 }

/**
 * The passages with the words of a formula of their document at weight 0: they do not make two passages
 * alike.
 */
export function withoutFormulas(passages: readonly Passage[]): Passage[] {
  return [...Map.groupBy(passages, ({ document }) => document).values()].flatMap(inOneDocument)
}

function inOneDocument(passages: readonly Passage[]): Passage[] {
  const rows = passages.map(({ ids }) => rowsOf(ids, FORMULA.words))
  const counts = new Map<number, number>()
  for (const each of rows) for (const row of new Set(each)) counts.set(row, (counts.get(row) ?? 0) + 1)
  return passages.map((passage, index) => withoutFormula(passage, rows[index]!, counts))
}

function withoutFormula(passage: Passage, rows: Int32Array, counts: ReadonlyMap<number, number>): Passage {
  const starts = Array.from(rows.keys()).filter((index) => counts.get(rows[index]!)! >= FORMULA.passages)
  if (starts.length === 0) return passage
  const weights = passage.weights.slice()
  for (const start of starts) weights.fill(0, start, start + FORMULA.words)
  return { ...passage, weights }
}
