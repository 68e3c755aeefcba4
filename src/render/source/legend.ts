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
  const spans = document.map.ledger.flatMap((span) => (span.rule ? [{ ...span, rule: span.rule }] : []))
  const groups = Map.groupBy(spans, (span) => `${span.kind} ${span.rule}`)
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ first: group[0], group }] : []))
    .map(({ first, group }) => ({
      rule: first.rule,
      kind: first.kind,
      meaning: LEDGER_RULES[first.rule],
      pieces: group.length,
      characters: group.reduce((sum, span) => sum + span.end - span.start, 0),
    }))
    .toSorted((a, b) => b.characters - a.characters)
}
