import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { Numbered } from '../../text/numbered.ts'

/** Names with a number each, in their order, and rows of them by their numbers. */
export interface NumberedRows {
  names: string[]
  rows: Int32Array[]
}

/** Names, which follow from the key as their order does: looked at only where nothing is kept under it. */
export interface NamedRow {
  key: string
  names: () => readonly string[]
}

interface Kept {
  /** A line each: one text is read many times sooner than many. */
  names: string
  rows: Map<string, Int32Array>
}

/**
 * Gives the names of all rows numbers. The rows of a large library have the same names again and again, and
 * to look up each of them takes long: those of a row that the last build knew have their numbers already.
 */
export function cachedNumbers(
  rows: readonly NamedRow[],
  cache: ResultCache | undefined,
  place: string,
): NumberedRows {
  const before = readCache<Kept>(cache, place) ?? { names: '', rows: new Map<string, Int32Array>() }
  const names = before.names === '' ? [] : before.names.split('\n')
  const size = names.length
  const isKnown = rows.every(({ key }) => before.rows.has(key))
  const numbered = rows.map(({ key }) => before.rows.get(key))
  if (!isKnown) lookUp(rows, names, numbered)
  const made = inOrder({ names, rows: numbered as Int32Array[] }, names.length > size)
  const now = new Map(rows.map(({ key }, at) => [key, made.rows[at] as Int32Array]))
  if (!isKnown || now.size !== before.rows.size)
    writeCache(cache, place, { names: made.names.join('\n'), rows: now } satisfies Kept)
  return made
}

/** Fills in the rows that are not known. A name that is new comes behind the others. */
function lookUp(rows: readonly NamedRow[], names: string[], numbered: (Int32Array | undefined)[]): void {
  const all = new Numbered(names)
  for (const [at, row] of rows.entries())
    numbered[at] ??= Int32Array.from(row.names(), (name) => all.placeOf(name))
}

/** Names that are in no row any more go, and those that are new get a place in their order. */
function inOrder({ names, rows }: NumberedRows, isNew: boolean): NumberedRows {
  const isUsed = new Uint8Array(names.length)
  for (const row of rows) for (let at = 0; at < row.length; at++) isUsed[row[at] as number] = 1
  if (!isNew && !isUsed.includes(0)) return { names, rows }
  const left = names.filter((_, number) => isUsed[number]).sort()
  const numberOf = new Map(left.map((name, number) => [name, number]))
  const places = Int32Array.from(names, (name) => numberOf.get(name) ?? 0)
  return { names: left, rows: rows.map((row) => row.map((number) => places[number] as number)) }
}
