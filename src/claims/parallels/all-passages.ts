import { OpenedPassages } from './opened-passages.ts'
import type { DocumentPassages, PassageRows } from './passage-words.ts'

/** The passages of a library in one list: a passage is known by its index in it. */
export class AllPassages {
  readonly rows: readonly PassageRows[]
  readonly count: number
  /** By passage, the rank of its block: passages of one block have the same. */
  readonly ranks: Int32Array
  readonly #read: readonly DocumentPassages[]
  /** By document, the index of its first passage; by passage, its document. */
  readonly #starts: Int32Array
  readonly #documentOf: Int32Array
  /** By passage, its number of words, and a hash of them all. */
  readonly #lengths: Int32Array
  readonly #wholes: Float64Array
  readonly #opened = new Map<number, OpenedPassages>()

  /** `rows`: those of each document in `read`. */
  constructor(read: readonly DocumentPassages[], rows: readonly PassageRows[]) {
    this.#read = read
    this.rows = rows
    this.#starts = startsOf(rows)
    this.count = this.#starts.at(-1)!
    this.ranks = new Int32Array(this.count)
    this.#documentOf = new Int32Array(this.count)
    this.#lengths = new Int32Array(this.count)
    this.#wholes = new Float64Array(this.count)
    let rank = -1
    for (const [document, { blocks, from, whole }] of rows.entries()) {
      const start = this.#starts[document]!
      this.#documentOf.fill(document, start, start + blocks.length)
      this.#wholes.set(whole, start)
      for (let part = 0; part < blocks.length; part++) {
        if (part === 0 || blocks[part] !== blocks[part - 1]) rank++
        this.ranks[start + part] = rank
        this.#lengths[start + part] = from[part + 1]! - from[part]!
      }
    }
  }

  document(index: number): number {
    return this.#documentOf[index]!
  }

  /** The index of a passage within its document. */
  part(index: number): number {
    return index - this.#starts[this.document(index)]!
  }

  indexOf = (document: number, part: number): number => this.#starts[document]! + part

  blockOf(index: number): PassageRows['blocks'][number] {
    return this.rows[this.document(index)]!.blocks[this.part(index)]!
  }

  /** The number of words of a passage. */
  length(index: number): number {
    return this.#lengths[index]!
  }

  /** The start and end of a passage in its block. */
  range(index: number): [start: number, end: number] {
    const { ranges } = this.rows[this.document(index)]!
    return [ranges[2 * this.part(index)]!, ranges[2 * this.part(index) + 1]!]
  }

  /** Whether two passages have the same words. */
  areSame(a: number, b: number): boolean {
    return this.#lengths[a] === this.#lengths[b] && this.#wholes[a] === this.#wholes[b]
  }

  /** Opens the passages of a document: its words are read when one of them is first compared. */
  open = (document: number): OpenedPassages => {
    const known = this.#opened.get(document)
    if (known !== undefined) return known
    const opened = new OpenedPassages(this.rows[document]!, this.#read[document]!.words())
    this.#opened.set(document, opened)
    return opened
  }
}

/** The start index of each document's passages, followed by the total. */
function startsOf(rows: readonly PassageRows[]): Int32Array {
  const starts = new Int32Array(rows.length + 1)
  for (const [at, { blocks }] of rows.entries()) starts[at + 1] = starts[at]! + blocks.length
  return starts
}
