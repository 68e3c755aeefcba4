import type { BlockId } from './block-id.ts'
import type { AnchorLedger } from './ledger.ts'

/**
 * Second names that still lead somewhere: `actie-5`, `artikel-3` → its block, and a moved id → the block
 * that holds its
 * words now.
 */
export function aliasesOf(ledger: AnchorLedger): Record<string, BlockId> {
  const entries = Object.entries(ledger.anchors).flatMap(([id, { fate, alias, partNames = [], to }]) => {
    const target = fate === 'live' ? (id as BlockId) : to
    if (target === undefined) return []
    return [
      ...(fate === 'moved' ? [[id, target] as const] : []),
      ...(alias === undefined ? [] : [[alias, target] as const]),
      ...partNames.map((name) => [name, target] as const),
    ]
  })
  return Object.fromEntries(entries)
}
