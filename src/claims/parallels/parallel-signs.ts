/** What stands for the parallels of documents. */
import { getOrInsert } from '../../text/get-or-insert.ts'
import { numberFor, signOfNumbers } from '../../text/number-signs.ts'
import { ALIKE } from './compared-pairs.ts'
import type { Parallel } from './parallel.ts'

type Side = Parallel['a']

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
  return new Map([...rows].map(([document, row]) => [document, signOfNumbers(row)]))
}

function add(row: number[], a: Side, b: Side, similarity: number): void {
  row.push(numberFor(a.document), numberFor(a.block), a.start, a.end)
  row.push(numberFor(b.document), numberFor(b.block), b.start, b.end, Math.round(similarity * ALIKE))
}
