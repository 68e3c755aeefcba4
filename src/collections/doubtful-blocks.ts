import { DOUBTS } from '../diagnostics.ts'
import type { BlockId } from './schema/block.ts'
import type { Document } from './schema/document.ts'

/**
 * The blocks whose reading may be wrong: no sum is judged in them, no series drawn and no amount compared.
 */
export const doubtfulBlocks = ({ map }: Pick<Document, 'map'>): ReadonlySet<BlockId> =>
  new Set(map.findings.flatMap(({ rule, block }) => (DOUBTS.has(rule) && block ? [block as BlockId] : [])))
