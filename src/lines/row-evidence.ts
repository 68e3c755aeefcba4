import type { Ruled } from '../seed/ruling.ts'
import type { EvidenceLine, Role, RoleKind } from '../sources/evidence.ts'
import { partition } from '../text/partition.ts'
import type { Line } from './line.ts'

/**
 * The evidence for a row: what the file declares it to be, and how it looks; offsets are those of the text
 * that is read.
 */
export type RowEvidence = Partial<EvidenceLine> & { ruled?: Ruled }

/** The evidence for a row; null where the file says nothing of it, as for any plain text. */
export type Evidence = (line: Line) => RowEvidence | null

/** A plain text has only its words. */
export const NO_EVIDENCE: Evidence = () => null

/**
 * The evidence of a file by where its rows begin in the text that is read; of a part of a row that of the
 * whole.
 */
export function evidenceByStart(
  rows: readonly (Pick<EvidenceLine, 'start' | 'role'> & RowEvidence)[],
): Evidence {
  if (rows.length === 0) return NO_EVIDENCE
  return ({ start }) => {
    const row = rows[partition(rows, (each) => each.start <= start) - 1]
    if (!row) return null
    return row.start === start || start < (row.end ?? 0) ? row : null
  }
}

/** What the file declares a row to be; undefined where the words have to tell. */
export const declaredKind = (
  { evidence }: { evidence: Evidence },
  line: Line | undefined,
): RoleKind | undefined => line && evidence(line)?.role?.kind

/** The role that the file gives a row. */
export const declaredRole = (
  { evidence }: { evidence: Evidence },
  line: Line | undefined,
): Role | undefined => line && evidence(line)?.role

/** The name that the file gives the heading, paragraph, item or note that the row is a part of. */
export const declaredBlock = (
  { evidence }: { evidence: Evidence },
  line: Line | undefined,
): string | undefined => line && evidence(line)?.role?.of

/**
 * What the editor says of a row; undefined where nothing is said. It goes before all that words and files
 * tell.
 */
export const ruledAs = ({ evidence }: { evidence: Evidence }, line: Line | undefined): Ruled | undefined =>
  (line && evidence(line)?.ruled) ?? undefined
