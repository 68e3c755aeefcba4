import type { Role } from '../evidence.ts'
import type { DeclaredRow } from './write.ts'

/**
 * A heading heads something. One that the file only sets apart, with nothing below it before the next head or
 * the end, is a place and date, or the name of who signed.
 */
export function withoutEmptyHeads(rows: readonly DeclaredRow[], loose: ReadonlySet<Role>): DeclaredRow[] {
  let below: Role | null = null
  const found: DeclaredRow[] = []
  for (const row of rows.toReversed()) {
    const isEmpty: boolean = loose.has(row.role) && headsNothing(row.role, below)
    found.push(isEmpty ? { ...row, role: { kind: 'label', ...(row.role.of && { of: row.role.of }) } } : row)
    if (!isEmpty && row.role.kind !== 'artifact') below = row.role
  }
  return found.reverse()
}

const headsNothing = ({ level = 1 }: Role, below: Role | null): boolean =>
  below === null || (below.kind === 'heading' && (below.level ?? 1) <= level)
