import type { Table, TableRow } from '../../collections/schema/table.ts'

/** The rows that a row is a share of: the nearest one that it is part of, and the whole. Null at the top. */
export interface Wholes {
  parent: TableRow | null
  whole: TableRow | null
}

/** The parent of each row: the nearest row above it with a lower level; null at the top. */
export function parents(rows: readonly TableRow[]): Map<string, TableRow | null> {
  const open: TableRow[] = []
  return new Map(
    rows.map((row) => {
      while ((open.at(-1)?.level ?? -1) >= row.level) open.pop()
      const parent = open.at(-1) ?? null
      open.push(row)
      return [row.id, parent]
    }),
  )
}

/**
 * What each row of a table is part of. In a tree these are the rows above it, up to Verplichtingen, Uitgaven
 * or Ontvangsten: each of these is a whole, never added to another. In a flat table they are the rows
 * Subtotaal and Totaal that add it up.
 */
export function wholesOf({ rows, checks }: Pick<Table, 'rows' | 'checks'>): Map<string, Wholes> {
  const above = parents(rows)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const totals = checks.filter(({ kind }) => kind === 'total')
  const totalsOf = (id: string): TableRow[] =>
    totals.filter(({ parts }) => parts.some((part) => part === id)).flatMap(({ row }) => byId.get(row) ?? [])
  return new Map(
    rows.map((row) => {
      const holders = above.get(row.id) ? ancestors(row, above) : totalsOf(row.id)
      return [row.id, { parent: holders[0] ?? null, whole: holders.at(-1) ?? null }]
    }),
  )
}

/** The rows above a row, the nearest first. */
function ancestors(row: TableRow, above: ReadonlyMap<string, TableRow | null>): TableRow[] {
  const parent = above.get(row.id) ?? null
  return parent === null ? [] : [parent, ...ancestors(parent, above)]
}

/** A figure as a share of another; null when one is empty or negative, or the other is zero. */
export const share = (value: number | null, of: number | null): number | null =>
  value === null || of === null || value < 0 || of <= 0 ? null : value / of
