import { slug } from '../text/slug.ts'
import type { BlockId } from './schema/block.ts'

/**
 * The last part of the anchor of each cell in a row: `2023` → `2023`, `Stand 1e suppl.` → `stand-1e-suppl`.
 * When two columns have the same label, the second becomes `2023-2`. A column without a label is named by its
 * position: `kolom-3`.
 */
export function columnSlugs(columns: readonly string[]): string[] {
  const taken = new Set<string>()
  return columns.map((column, index) => {
    const name = slug(column) || `kolom-${index + 1}`
    let free = name
    for (let time = 2; taken.has(free); time += 1) free = `${name}-${time}`
    taken.add(free)
    return free
  })
}

/** The anchor of a cell: row `tabel-15.r12` and the column `2023` → `tabel-15.r12.2023`. */
export const cellId = (row: BlockId, columns: readonly string[], index: number): BlockId =>
  `${row}.${columnSlugs(columns)[index] ?? ''}` as BlockId
