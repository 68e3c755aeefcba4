import type { Document, LedgerSpan } from '../../collections/schema/document.ts'
import { LEDGER_RULES, type LedgerRule } from '../../diagnostics.ts'
import type { PieceKind } from '../../text/piece.ts'

/** A rule of the ledger, with the number of pieces and characters that it applied to. */
export interface LegendRow {
  rule: LedgerRule
  kind: PieceKind
  meaning: string
  pieces: number
  characters: number
}

/** Looks up the index of the legend row that explains a piece. */
export function rowsIn(rows: readonly LegendRow[]): (span: LedgerSpan) => number | undefined {
  const indexes = new Map(rows.map(({ kind, rule }, index) => [`${kind} ${rule}`, index]))
  return ({ kind, rule }) => indexes.get(`${kind} ${rule}`)
}

/** The rules that were applied to a document; those with most characters first. */
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
