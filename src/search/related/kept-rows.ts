import { type Keeping, keep, taken } from '../../output/keeping.ts'
import { type KnownRows, NO_ROWS } from './paragraphs.ts'
import type { Numbers, Row } from './row.ts'
import { TermCounts } from './term-counts.ts'

/** What a build knew of all paragraphs, and by document the numbers of what is related to them. */
export interface KeptRows extends KnownRows {
  numbers: readonly Numbers[]
}

interface Kept extends Pick<TermCounts, 'terms' | 'counts'> {
  rows: Row[]
  numbers: Numbers[]
}

const PLACE = 'paragraphs of all'

export function keptRows(keeping: Keeping | undefined): KeptRows {
  const kept = taken<Kept>(keeping, PLACE)
  if (kept === null) return { ...NO_ROWS, numbers: [] }
  const { terms, counts, rows, numbers } = kept
  return { counts: new TermCounts(terms, counts), rows, numbers }
}

/** Nothing is written where all is as it was. */
export function keepRows(
  keeping: Keeping | undefined,
  before: KeptRows,
  { counts: { terms, counts }, rows, numbers }: KeptRows,
): void {
  const isSame =
    rows.length === before.rows.length &&
    rows.every((row, at) => row === before.rows[at] && areSame(numbers[at], before.numbers[at]))
  if (keeping === undefined || isSame) return
  keep(keeping, PLACE, { terms, counts, rows: [...rows], numbers: [...numbers] } satisfies Kept)
}

/** Nothing of it is used any more: what it stands for was taken away. */
export const forgetRows = (keeping: Keeping | undefined): void => keep(keeping, PLACE, null)

export const areSame = (some: Numbers | undefined, others: Numbers | undefined): boolean =>
  some !== undefined &&
  others !== undefined &&
  some[0].length === others[0].length &&
  some.every((numbers, lane) => numbers.every((number, at) => number === others[lane]?.[at]))
