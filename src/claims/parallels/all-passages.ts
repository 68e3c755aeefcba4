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
  readonly #opened = new Map<number, OpenedPassages>()

  constructor(read: readonly DocumentPassages[]) {
    this.rows = read.map((each) => each.rows())
    this.#read = read
    const parts = this.rows.flatMap(({ blocks }, document) => blocks.map(() => document))
    this.count = parts.length
    this.#documentOf = Int32Array.from(parts)
    this.#starts = startsOf(this.rows)
    this.ranks = ranksOf(this.rows)
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
    const { from } = this.rows[this.document(index)]!
    return from[this.part(index) + 1]! - from[this.part(index)]!
  }

  /** Where it begins and ends in its block. */
  range(index: number): [start: number, end: number] {
    const { ranges } = this.rows[this.document(index)]!
    return [ranges[2 * this.part(index)]!, ranges[2 * this.part(index) + 1]!]
  }

  /** Whether two have the same words. */
  areSame(a: number, b: number): boolean {
    const whole = (index: number): number => this.rows[this.document(index)]!.whole[this.part(index)]!
    return this.length(a) === this.length(b) && whole(a) === whole(b)
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

function startsOf(rows: readonly PassageRows[]): Int32Array {
  const starts = new Int32Array(rows.length)
  for (let at = 1; at < rows.length; at++) starts[at] = starts[at - 1]! + rows[at - 1]!.blocks.length
  return starts
}

function ranksOf(rows: readonly PassageRows[]): Int32Array {
  const ranks: number[] = []
  let rank = -1
  for (const { blocks } of rows)
    for (const [part, block] of blocks.entries()) {
      if (part === 0 || block !== blocks[part - 1]) rank++
      ranks.push(rank)
    }
  return Int32Array.from(ranks)
}
