import { fingerprintOf, numberFor } from '../../text/fingerprints.ts'
import { Numbered } from '../../text/numbered.ts'
import { ALIKE } from './compared-pairs.ts'
import type { Parallel } from './parallel.ts'

type Side = Parallel['a']
type DocumentId = Side['document']
type BlockId = Side['block']

/**
 * Parallels as rows of numbers: the indexes of the document and the block of `a`, its start and end; the same
 * of `b`; their similarity in hundredths (`ALIKE`). Documents and blocks are indexes in the two lists.
 */
export interface ParallelRows {
  documents: readonly DocumentId[]
  blocks: readonly BlockId[]
  rows: Int32Array
}

export const ROW = 9
export const SIDE = 4
const SIMILARITY = 2 * SIDE

/**
 * All parallels of a library, in reading order of `a`, then of `b`. A large library has hundreds of
 * thousands, so each object is made only when somebody asks for it.
 */
export class Parallels implements Iterable<Parallel> {
  readonly rows: ParallelRows
  readonly length: number
  /** By index of a document, the rows with a side in it: `rows` between two of the `starts`. */
  #byDocument: { starts: Int32Array; rows: Int32Array } | undefined
  #places: ReadonlyMap<string, number> | undefined
  #numbers: { documents: readonly number[]; blocks: readonly number[] } | undefined

  constructor(rows: ParallelRows) {
    this.rows = rows
    this.length = rows.rows.length / ROW
  }

  static of(all: readonly Parallel[]): Parallels {
    const [documents, blocks] = [new Numbered<DocumentId>(), new Numbered<BlockId>()]
    const sideOf = ({ document, block, start, end }: Side): number[] => [
      documents.placeOf(document),
      blocks.placeOf(block),
      start,
      end,
    ]
    const rows = all.flatMap(({ a, b, similarity }) => [
      ...sideOf(a),
      ...sideOf(b),
      Math.round(similarity * ALIKE),
    ])
    return new Parallels({ documents: documents.all, blocks: blocks.all, rows: Int32Array.from(rows) })
  }

  *[Symbol.iterator](): Generator<Parallel, undefined> {
    for (let row = 0; row < this.length; row++) yield this.#at(row)
  }

  /** The parallels with a side in a document, in order. */
  of(document: string): Parallel[] {
    return Array.from(this.#rowsOf(document), (row) => this.#at(row))
  }

  /** The parallels whose side `a` is in a document. */
  startingIn(document: string): Parallel[] {
    return Array.from(this.#startingIn(document), (row) => this.#at(row))
  }

  countStartingIn(document: string): number {
    return this.#startingIn(document).length
  }

  /** A fingerprint of the parallels with a side in a document. */
  signOf(document: string): string {
    const { rows } = this.rows
    this.#numbers ??= {
      documents: this.rows.documents.map(numberFor),
      blocks: this.rows.blocks.map(numberFor),
    }
    const { documents, blocks } = this.#numbers
    const own = this.#rowsOf(document)
    const numbers = new Float64Array(own.length * ROW)
    for (let at = 0; at < own.length; at++) {
      const row = (own[at] as number) * ROW
      for (let column = 0; column < ROW; column++) numbers[at * ROW + column] = rows[row + column] as number
      for (const side of [0, SIDE]) {
        numbers[at * ROW + side] = documents[rows[row + side] as number] as number
        numbers[at * ROW + side + 1] = blocks[rows[row + side + 1] as number] as number
      }
    }
    return fingerprintOf(numbers)
  }

  #at(row: number): Parallel {
    const at = row * ROW
    return {
      a: this.#side(at),
      b: this.#side(at + SIDE),
      similarity: (this.rows.rows[at + SIMILARITY] as number) / ALIKE,
    }
  }

  #side(at: number): Side {
    const { documents, blocks, rows } = this.rows
    return {
      document: documents[rows[at] as number] as DocumentId,
      block: blocks[rows[at + 1] as number] as BlockId,
      start: rows[at + 2] as number,
      end: rows[at + 3] as number,
    }
  }

  #rowsOf(document: string): Int32Array {
    this.#places ??= new Map(this.rows.documents.map((id, place) => [id as string, place]))
    const place = this.#places.get(document)
    if (place === undefined) return new Int32Array()
    this.#byDocument ??= byDocument(this.rows)
    const { starts, rows } = this.#byDocument
    return rows.subarray(starts[place], starts[place + 1])
  }

  #startingIn(document: string): Int32Array {
    const { documents, rows } = this.rows
    return this.#rowsOf(document).filter((row) => documents[rows[row * ROW] as number] === document)
  }
}

function byDocument({ documents, rows }: ParallelRows): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(documents.length + 1)
  eachSide(rows, (document) => starts[document + 1]!++)
  for (let place = 0; place < documents.length; place++) starts[place + 1]! += starts[place] as number
  const next = starts.slice()
  const found = new Int32Array(starts.at(-1) as number)
  eachSide(rows, (document, row) => {
    found[next[document]!++] = row
  })
  return { starts, rows: found }
}

/** Calls `look` with the documents of every row: one, when both sides are in the same. */
function eachSide(rows: Int32Array, look: (document: number, row: number) => void): void {
  for (let row = 0; row < rows.length / ROW; row++) {
    const [a, b] = [rows[row * ROW] as number, rows[row * ROW + SIDE] as number]
    look(a, row)
    if (a !== b) look(b, row)
  }
}
