/**
 * What comparing passages gave, kept for the next time: a pair is compared again only when one of the two
 * documents has other passages than it had. A pair is known by the digests of its documents and by the places
 * of its passages in them.
 */
import { deserialize, serialize } from 'node:v8'
import type { Keeping } from '../../output/keeping.ts'
import type { AllPassages } from './all-passages.ts'
import { compare, type Likeness } from './compare-passages.ts'
import { emptyScores } from './local-alignment.ts'
import type { DocumentPassages } from './passage-words.ts'

const NAME = 'comparisons'

/**
 * Rows of numbers: the document and place of each of two passages, then what they have in common, or `NONE`.
 * They come by the second passage.
 */
interface Kept {
  digests: string[]
  rows: Int32Array
}
const ROW = 9
const NONE = -1
/** Similarity has two decimals. */
const PARTS = 100

/** Comparisons of pairs, which come by the second passage: those that were kept, and those made now. */
class Comparisons {
  readonly #passages: AllPassages
  readonly #scores = emptyScores()
  readonly #rows: number[] = []
  readonly #kept: Kept
  /** Of each document the place it had, and of each place the first row whose second passage is in it. */
  readonly #were: Int32Array
  readonly #firsts: Map<number, number>
  #made = 0

  constructor(passages: AllPassages, digests: readonly string[], kept: Kept) {
    this.#passages = passages
    this.#kept = kept
    const places = new Map(kept.digests.map((digest, place) => [digest, place]))
    this.#were = Int32Array.from(digests, (digest) => places.get(digest) ?? NONE)
    this.#firsts = firstsOf(kept.rows)
  }

  /** The same as `compare`. */
  of(a: number, b: number): Likeness | null {
    const row = this.#rowOf(a, b)
    const found = row === NONE ? this.#compare(a, b) : this.#told(row)
    const { document, part } = this.#passages
    this.#rows.push(document(a), part(a), document(b), part(b))
    if (found === null) this.#rows.push(NONE, NONE, NONE, NONE, 0)
    else this.#rows.push(...found.a, ...found.b, Math.round(found.similarity * PARTS))
    return found
  }

  #compare(a: number, b: number): Likeness | null {
    this.#made++
    return compare(this.#passages.words(a), this.#passages.words(b), this.#scores)
  }

  /** The row that is about a pair, `NONE` when there is none. */
  #rowOf(a: number, b: number): number {
    const { document, part } = this.#passages
    const [first, second] = [this.#were[document(a)]!, this.#were[document(b)]!]
    if (first === NONE || second === NONE) return NONE
    const { rows } = this.#kept
    let row = this.#firsts.get(keyOf(second, part(b))) ?? NONE
    while (row !== NONE && (rows[row] !== first || rows[row + 1] !== part(a))) row = this.#after(row)
    return row
  }

  /** The next row about the same second passage. */
  #after(row: number): number {
    const { rows } = this.#kept
    const next = row + ROW
    return rows[next + 2] === rows[row + 2] && rows[next + 3] === rows[row + 3] ? next : NONE
  }

  #told(row: number): Likeness | null {
    const { rows } = this.#kept
    if (rows[row + 4] === NONE) return null
    return {
      a: [rows[row + 4]!, rows[row + 5]!],
      b: [rows[row + 6]!, rows[row + 7]!],
      similarity: rows[row + 8]! / PARTS,
    }
  }

  /** All that was asked for, to keep; null when that is what was kept. */
  bytes(digests: string[]): Uint8Array | null {
    const isSame = this.#made === 0 && this.#rows.length === this.#kept.rows.length
    if (isSame && digests.join() === this.#kept.digests.join()) return null
    return serialize({ digests, rows: Int32Array.from(this.#rows) } satisfies Kept)
  }
}

const MOST_PARTS = 2 ** 20
const keyOf = (document: number, part: number): number => document * MOST_PARTS + part

function firstsOf(rows: Int32Array): Map<number, number> {
  const firsts = new Map<number, number>()
  let last = NONE
  for (let row = 0; row < rows.length; row += ROW) {
    const key = keyOf(rows[row + 2]!, rows[row + 3]!)
    if (key !== last) firsts.set(key, row)
    last = key
  }
  return firsts
}

/** What cannot be read is as if it were not there. */
function readKept(bytes: Uint8Array | null): Kept {
  const nothing = { digests: [], rows: new Int32Array() }
  try {
    const kept: unknown = bytes === null ? null : deserialize(bytes)
    return kept !== null && typeof kept === 'object' && 'rows' in kept ? (kept as Kept) : nothing
  } catch {
    return nothing
  }
}

/** Of two that are the same the second has another name. */
function apart(digests: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return digests.map((digest) => {
    const count = (counts.get(digest) ?? 0) + 1
    counts.set(digest, count)
    return `${digest} ${count}`
  })
}

/** Compares pairs of passages with what was kept, and keeps what that gave. */
export function comparing<T>(
  passages: AllPassages,
  read: readonly DocumentPassages[],
  keeping: Keeping | undefined,
  work: (compared: (a: number, b: number) => Likeness | null) => T,
): T {
  const digests = apart(read.map(({ digest }) => digest))
  const comparisons = new Comparisons(passages, digests, readKept(keeping?.get(NAME) ?? null))
  const result = work((a, b) => comparisons.of(a, b))
  const bytes = keeping ? comparisons.bytes(digests) : null
  if (bytes !== null) keeping?.put(NAME, bytes)
  return result
}
