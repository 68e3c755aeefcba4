import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { type KnownRows, NO_ROWS } from './paragraphs.ts'
import type { Numbers, Row } from './row.ts'
import { TermCounts } from './term-counts.ts'

/** A document among the others, with the numbers of what is related to its paragraphs. */
export interface Numbered {
  row: Pick<Row, 'key' | 'id' | 'urls'>
  numbers: Numbers
}

/** What builds knew: of all paragraphs, maybe some edits ago, and what the last one looked for. */
export interface CachedRows extends KnownRows {
  numbered: readonly Numbered[]
}

interface Kept extends Pick<TermCounts, 'terms' | 'counts'> {
  rows: Row[]
}

const PLACE = 'paragraphs of all'
const NUMBERS = 'numbers of all'
/** It is much, and with few other rows than it has they are sooner made again than all is written. */
const MOST_OTHERS = 8

export function readCachedRows(cache: ResultCache | undefined): CachedRows {
  const kept = readCache<Kept>(cache, PLACE)
  if (kept === null) return { ...NO_ROWS, numbered: [] }
  const { terms, counts, rows } = kept
  const numbered = readCache<Numbered[]>(cache, NUMBERS) ?? []
  return { counts: new TermCounts(terms, counts), rows, numbered }
}

/** Nothing is written where all is as it was. */
export function cacheRows(
  cache: ResultCache | undefined,
  before: CachedRows,
  { counts: { terms, counts }, rows, numbered }: CachedRows,
): void {
  const others = new Set(rows).symmetricDifference(new Set(before.rows))
  if (others.size > MOST_OTHERS || before.rows.length === 0)
    writeCache(cache, PLACE, { terms, counts, rows: [...rows] } satisfies Kept)
  const isSame =
    numbered.length === before.numbered.length &&
    numbered.every((each, at) => isAsItWas(each, before.numbered[at]))
  if (isSame) return
  const few = numbered.map(
    ({ row: { key, id, urls }, numbers }): Numbered => ({ row: { key, id, urls }, numbers }),
  )
  writeCache(cache, NUMBERS, few)
}

const isAsItWas = ({ row, numbers }: Numbered, before: Numbered | undefined): boolean =>
  before?.row.key === row.key && before.row.id === row.id && areSame(numbers, before.numbers)

/** Nothing of it is used any more: what it stands for was taken away. */
export const forgetRows = (cache: ResultCache | undefined): void => writeCache(cache, PLACE, null)

export const areSame = (some: Numbers, others: Numbers): boolean =>
  some[0].length === others[0].length &&
  some.every((numbers, lane) => numbers.every((number, at) => number === others[lane]?.[at]))
