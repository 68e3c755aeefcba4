/**
 * What comparing passages gave, kept for the next time: a pair is compared again only when one of the two
 * documents has other passages than it had. A pair is known by the digests of its documents and by the places
 * of its passages in them.
 */
import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { compare } from './compare-passages.ts'
import type { Scores } from './local-alignment.ts'
import type { Parallel } from './parallel.ts'
import type { DocumentPassages, Passage } from './passages.ts'

/** Where results are kept, by name. */
export interface Keeping {
  get: (name: string) => Uint8Array | null
  put: (name: string, bytes: Uint8Array) => void
}

const NAME = 'comparisons'

/** Rows of numbers: two places of passages, then what the parallel between them is, or `NONE`. */
interface Kept {
  digests: string[]
  rows: Int32Array
}
const ROW = 9
const NONE = -1
/** Similarity has two decimals. */
const PARTS = 100

class Comparisons {
  private readonly digests: string[]
  /** Of each passage the place of its document, and its own place in it. */
  private readonly places: [document: number, part: number][]
  private readonly count: number
  private readonly rows: number[] = []
  private readonly kept: Int32Array
  private readonly known = new Map<number, number>()

  constructor(documents: readonly DocumentPassages[], bytes: Uint8Array | null) {
    this.digests = apart(documents.map(digestOf))
    this.places = documents.flatMap(({ parts }, document) =>
      parts.map((_, part): [number, number] => [document, part]),
    )
    this.count = this.places.length
    const { digests, rows } = readKept(bytes)
    this.kept = rows
    this.note(documents, digests)
  }

  /** Which pairs of passages the kept rows are about, as the passages are numbered now. */
  private note(documents: readonly DocumentPassages[], digests: readonly string[]): void {
    const at = new Map(this.digests.map((digest, document) => [digest, document]))
    const starts = startsOf(documents)
    const now = digests.map((digest) => starts[at.get(digest) ?? NONE])
    for (let row = 0; row < this.kept.length; row += ROW) {
      const [a, b] = [now[this.kept[row] as number], now[this.kept[row + 2] as number]]
      if (a !== undefined && b !== undefined)
        this.known.set(
          this.keyOf(a + (this.kept[row + 1] as number), b + (this.kept[row + 3] as number)),
          row,
        )
    }
  }

  private keyOf = (a: number, b: number): number => a * this.count + b

  /** The same as `compare`. */
  compare(a: Passage, b: Passage, scores: Scores): Parallel | null {
    const row = this.known.get(this.keyOf(a.index, b.index))
    const parallel = row === undefined ? compare(a, b, scores) : this.told(row, a, b)
    const [ranges, similarity] = parallel ? [parallel, Math.round(parallel.similarity * PARTS)] : [null, 0]
    this.rows.push(...(this.places[a.index] ?? []), ...(this.places[b.index] ?? []))
    this.rows.push(ranges?.a.start ?? NONE, ranges?.a.end ?? NONE)
    this.rows.push(ranges?.b.start ?? NONE, ranges?.b.end ?? NONE, similarity)
    return parallel
  }

  private told(row: number, a: Passage, b: Passage): Parallel | null {
    const [start = NONE, end = NONE, from = NONE, to = NONE, similarity = 0] = this.kept.subarray(
      row + 4,
      row + ROW,
    )
    if (start === NONE) return null
    return {
      a: { document: a.document, block: a.block, start, end },
      b: { document: b.document, block: b.block, start: from, end: to },
      similarity: similarity / PARTS,
    }
  }

  /** All that was asked for, to keep. */
  bytes(): Uint8Array {
    return serialize({ digests: this.digests, rows: Int32Array.from(this.rows) } satisfies Kept)
  }
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

function startsOf(documents: readonly DocumentPassages[]): number[] {
  let sum = 0
  return documents.map(({ parts }) => {
    sum += parts.length
    return sum - parts.length
  })
}

/** One value for the words of a document, what they weigh and where they stand. */
function digestOf({ written, parts }: DocumentPassages): string {
  const hash = createHash('sha256').update(JSON.stringify(written))
  for (const { ids, starts, ends, weights, sentenceOf } of parts) {
    hash.update(`${ids.length} `)
    for (const each of [ids, starts, ends, weights, sentenceOf]) hash.update(each)
  }
  return hash.digest('base64')
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

/** Comparing with what was kept, and keeping what it gave. */
export function comparing<T>(
  documents: readonly DocumentPassages[],
  keeping: Keeping | undefined,
  work: (compared: typeof compare) => T,
): T {
  if (!keeping) return work(compare)
  const comparisons = new Comparisons(documents, keeping.get(NAME))
  const result = work((a, b, scores) => comparisons.compare(a, b, scores))
  keeping.put(NAME, comparisons.bytes())
  return result
}
