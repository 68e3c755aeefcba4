import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { type KnownRows, NO_ROWS } from './paragraphs.ts'
import type { Fingerprints, Row } from './row.ts'
import { TermCounts } from './term-counts.ts'

/** A document's row, with the fingerprints of what the related paragraphs of each paragraph depend on. */
export interface FingerprintedRow {
  row: Pick<Row, 'key' | 'id' | 'urls'>
  fingerprints: Fingerprints
}

/** What previous builds cached: rows of all documents (maybe some edits old), and the last fingerprints. */
export interface CachedRows extends KnownRows {
  fingerprinted: readonly FingerprintedRow[]
}

interface CachedParagraphs extends Pick<TermCounts, 'terms' | 'counts'> {
  rows: Row[]
}

const ROWS_NAME = 'paragraphs of all'
const FINGERPRINTS_NAME = 'numbers of all'
/** The rows are large: as long as this few differ, rebuilding those is cheaper than writing all. */
const MOST_CHANGED = 8

export function readCachedRows(cache: ResultCache | undefined): CachedRows {
  const cached = readCache<CachedParagraphs>(cache, ROWS_NAME)
  if (cached === null) return { ...NO_ROWS, fingerprinted: [] }
  const { terms, counts, rows } = cached
  const fingerprinted = readCache<FingerprintedRow[]>(cache, FINGERPRINTS_NAME) ?? []
  return { counts: new TermCounts(terms, counts), rows, fingerprinted }
}

/** Caches the rows for the next build. Writes nothing that did not change, or too little to be worth it. */
export function cacheRows(
  cache: ResultCache | undefined,
  before: CachedRows,
  { counts: { terms, counts }, rows, fingerprinted }: CachedRows,
): void {
  const changed = new Set(rows).symmetricDifference(new Set(before.rows))
  if (changed.size > MOST_CHANGED || before.rows.length === 0)
    writeCache(cache, ROWS_NAME, { terms, counts, rows: [...rows] } satisfies CachedParagraphs)
  const isSame =
    fingerprinted.length === before.fingerprinted.length &&
    fingerprinted.every((each, at) => isUnchanged(each, before.fingerprinted[at]))
  if (isSame) return
  const small = fingerprinted.map(
    ({ row: { key, id, urls }, fingerprints }): FingerprintedRow => ({
      row: { key, id, urls },
      fingerprints,
    }),
  )
  writeCache(cache, FINGERPRINTS_NAME, small)
}

const isUnchanged = (
  { row, fingerprints }: FingerprintedRow,
  before: FingerprintedRow | undefined,
): boolean =>
  before?.row.key === row.key && before.row.id === row.id && areSame(fingerprints, before.fingerprints)

/** Invalidates the cached rows, when results they refer to are gone. */
export const forgetRows = (cache: ResultCache | undefined): void => writeCache(cache, ROWS_NAME, null)

export const areSame = (some: Fingerprints, others: Fingerprints): boolean =>
  some[0].length === others[0].length &&
  some.every((numbers, lane) => numbers.every((number, at) => number === others[lane]?.[at]))
