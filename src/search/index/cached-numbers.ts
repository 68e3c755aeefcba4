import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { Numbered } from '../../text/numbered.ts'

/** Interned names: each name once, sorted, and rows of names as numbers (indexes in `names`). */
export interface NumberedRows {
  names: string[]
  rows: Int32Array[]
}

/** A row of names. The names follow from the key, so they are computed only when it is not in the cache. */
export interface NamedRow {
  key: string
  names: () => readonly string[]
}

interface CachedNumbers {
  /** One per line: reading one long string is many times faster than reading many. */
  names: string
  rows: Map<string, Int32Array>
}

/**
 * Interns the names in rows. The rows of a large library share most of their names, and looking each of them
 * up takes long, so the numbers of each row are cached under its key.
 */
export function cachedNumbers(
  rows: readonly NamedRow[],
  cache: ResultCache | undefined,
  place: string,
): NumberedRows {
  const before = readCache<CachedNumbers>(cache, place) ?? { names: '', rows: new Map<string, Int32Array>() }
  const names = before.names === '' ? [] : before.names.split('\n')
  const knownNames = names.length
  const isKnown = rows.every(({ key }) => before.rows.has(key))
  const numbered = rows.map(({ key }) => before.rows.get(key))
  if (!isKnown) numberMissing(rows, names, numbered)
  const result = sorted({ names, rows: numbered as Int32Array[] }, names.length > knownNames)
  const byKey = new Map(rows.map(({ key }, at) => [key, result.rows[at] as Int32Array]))
  if (!isKnown || byKey.size !== before.rows.size)
    writeCache(cache, place, { names: result.names.join('\n'), rows: byKey } satisfies CachedNumbers)
  return result
}

/** Numbers the rows that are not cached. New names are appended to `names`. */
function numberMissing(
  rows: readonly NamedRow[],
  names: string[],
  numbered: (Int32Array | undefined)[],
): void {
  const all = new Numbered(names)
  for (const [at, row] of rows.entries())
    numbered[at] ??= Int32Array.from(row.names(), (name) => all.placeOf(name))
}

/** Removes names that no row has any more, and sorts the rest when there are new ones. */
function sorted({ names, rows }: NumberedRows, hasNew: boolean): NumberedRows {
  const isUsed = new Uint8Array(names.length)
  for (const row of rows) for (let at = 0; at < row.length; at++) isUsed[row[at] as number] = 1
  if (!hasNew && !isUsed.includes(0)) return { names, rows }
  const used = names.filter((_, number) => isUsed[number]).sort()
  const numberOf = new Map(used.map((name, number) => [name, number]))
  const newNumbers = Int32Array.from(names, (name) => numberOf.get(name) ?? 0)
  return { names: used, rows: rows.map((row) => row.map((number) => newNumbers[number] as number)) }
}
