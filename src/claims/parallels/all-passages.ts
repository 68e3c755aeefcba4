import { OpenedPassages } from './opened-passages.ts'
import type { DocumentPassages, PassageRows } from './passage-words.ts'

/** The passages of a library, one after the other: a passage is known by its index among all. */
export class AllPassages {
  readonly rows: readonly PassageRows[]
  readonly count: number
  /** The place of the block of each passage: those of one block have one. */
  readonly ranks: Int32Array
  readonly #read: readonly DocumentPassages[]
  /** Of each document the index of its first passage, and of each passage its document. */
  readonly #starts: Int32Array
  readonly #documentOf: Int32Array
  /** Of each passage how many words it has, and one number for them all. */
  readonly #lengths: Int32Array
  readonly #wholes: Float64Array
  readonly #opened = new Map<number, OpenedPassages>()

  /** `rows`: those of each document that was read. */
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

  /** Its place among the passages of its document. */
  part(index: number): number {
    return index - this.#starts[this.document(index)]!
  }

  indexOf = (document: number, part: number): number => this.#starts[document]! + part

  blockOf(index: number): PassageRows['blocks'][number] {
    return this.rows[this.document(index)]!.blocks[this.part(index)]!
  }

  /** How many words it has. */
  length(index: number): number {
    return this.#lengths[index]!
  }

  /** Where it begins and ends in its block. */
  range(index: number): [start: number, end: number] {
    const { ranges } = this.rows[this.document(index)]!
    return [ranges[2 * this.part(index)]!, ranges[2 * this.part(index) + 1]!]
  }

  /** Whether two have the same words. */
  areSame(a: number, b: number): boolean {
    return this.#lengths[a] === this.#lengths[b] && this.#wholes[a] === this.#wholes[b]
  }

  /** The words of a document are read when one of its passages is compared. */
  open = (document: number): OpenedPassages => {
    const known = this.#opened.get(document)
    if (known !== undefined) return known
    const opened = new OpenedPassages(this.rows[document]!, this.#read[document]!.words())
    this.#opened.set(document, opened)
    return opened
  }
}

/** And at the end how many there are. */
function startsOf(rows: readonly PassageRows[]): Int32Array {
  const starts = new Int32Array(rows.length + 1)
  for (const [at, { blocks }] of rows.entries()) starts[at + 1] = starts[at]! + blocks.length
  return starts
}
