import type { BudgetRowKind } from '../../text/instruments.ts'
import { budgetRowKind } from '../../text/instruments.ts'

/** The place of a row in the tree of its table. */
export interface Place {
  /** The labels from the top down to this row. */
  path: string[]
  level: number
  /** The index of the parent row; null at the top. */
  parent: number | null
}

/** A row hangs under the nearest row above it with a lower rank. */
const RANK: Record<BudgetRowKind, number> = { part: 0, artikelonderdeel: 1, instrument: 2, regeling: 3 }

const flat = (labels: readonly string[]): Place[] =>
  labels.map((label) => ({ path: [label], level: 0, parent: null }))

function placeUnder(label: string, parent: number | undefined, places: readonly Place[]): Place {
  const above = parent === undefined ? undefined : places[parent]
  if (parent === undefined || !above) return { path: [label], level: 0, parent: null }
  return { path: [...above.path, label], level: above.level + 1, parent }
}

/**
 * Builds the tree of a budget table from the labels of its rows:
 * `Uitgaven · 1. Participatie … · Subsidies (regelingen) · Overige` are four levels. A table without
 * Verplichtingen, Uitgaven or Ontvangsten is not a budget table, and stays flat.
 */
export function budgetTree(labels: readonly string[]): Place[] {
  const kinds = labels.map(budgetRowKind)
  if (!kinds.includes('part')) return flat(labels)
  const places: Place[] = []
  const open: { row: number; rank: number }[] = []
  for (const [row, label] of labels.entries()) {
    const rank = RANK[kinds[row] ?? 'regeling']
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop()
    places.push(placeUnder(label, open.at(-1)?.row, places))
    open.push({ row, rank })
  }
  return places
}
