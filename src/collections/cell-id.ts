import { slug } from '../text/slug.ts'
import type { BlockId } from './schema/block.ts'

/** The anchor of a cell: row `tabel-15.r12` and column `2023` → `tabel-15.r12.2023`. A column without a name has its row's. */
export function cellId(row: BlockId, column: string): BlockId {
  const name = slug(column)
  return (name === '' ? row : `${row}.${name}`) as BlockId
}
