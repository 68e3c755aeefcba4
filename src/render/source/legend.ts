import type { Document, LedgerSpan } from '../../collections/schema/document.ts'
import { LEDGER_RULES, type LedgerRule } from '../../diagnostics.ts'
import type { PieceKind } from '../../text/piece.ts'

/** A rule of the ledger with what it did to a text. */
export interface LegendRow {
  rule: LedgerRule
  kind: PieceKind
  meaning: string
  pieces: number
  characters: number
}

/** The row of the legend that tells of a piece, by its place. */
export function rowsIn(rows: readonly LegendRow[]): (span: LedgerSpan) => number | undefined {
  const places = new Map(rows.map(({ kind, rule }, place) => [`${kind} ${rule}`, place]))
  return ({ kind, rule }) => places.get(`${kind} ${rule}`)
}

/** The rules that a document met, the most used first. */
export function legend(document: Document): LegendRow[] {
  const rows = new Map<string, LegendRow>()
  for (const { kind, rule, start, end } of document.map.ledger) {
    if (!rule) continue
    const key = `${kind} ${rule}`
    const row = rows.get(key) ?? { rule, kind, meaning: LEDGER_RULES[rule], pieces: 0, characters: 0 }
    row.pieces += 1
    row.characters += end - start
    rows.set(key, row)
  }
  return [...rows.values()].toSorted((a, b) => b.characters - a.characters)
}
