import type { BlockId } from './block-id.ts'
import type { AnchorLedger } from './ledger.ts'

/**
 * Maps second names to blocks: `actie-5` and `artikel-3` to their block, and a moved id to the block that has
 * its words now. Names that lead nowhere any more are left out.
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
