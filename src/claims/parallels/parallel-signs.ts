/** What stands for the parallels of documents. */
import { hash } from 'node:crypto'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { ALIKE } from './compared-pairs.ts'
import type { Parallel } from './parallel.ts'

type Side = Parallel['a']

/** Bits of a digest that a number keeps whole, as hexadecimals. */
const DIGITS = 13

const numbers = new Map<string, number>()
const numberOf = (id: string): number =>
  getOrInsert(numbers, id, () => Number.parseInt(hash('sha256', id).slice(0, DIGITS), 16))

/**
 * By document one value for the parallels that have a side in it, in their order: another text when they are
 * others. By numbers: of a large library there are hundreds of thousands, and a text for each is long.
 */
export function parallelSigns(parallels: readonly Parallel[]): ReadonlyMap<string, string> {
  const rows = new Map<string, number[]>()
  const rowsOf = ({ document }: Side): number[] => getOrInsert(rows, document, (): number[] => [])
  for (const { a, b, similarity } of parallels) {
    add(rowsOf(a), a, b, similarity)
    if (a.document !== b.document) add(rowsOf(b), a, b, similarity)
  }
  return new Map([...rows].map(([document, row]) => [document, digestOf(row)]))
}

function add(row: number[], a: Side, b: Side, similarity: number): void {
  row.push(numberOf(a.document), numberOf(a.block), a.start, a.end)
  row.push(numberOf(b.document), numberOf(b.block), b.start, b.end, Math.round(similarity * ALIKE))
}

const digestOf = (row: readonly number[]): string =>
  hash('sha256', new Uint8Array(Float64Array.from(row).buffer), 'base64url')
