import type { Ruled } from '../seed/ruling.ts'
import type { EvidenceLine, Role, RoleKind } from '../sources/evidence.ts'
import { partition } from '../text/partition.ts'
import type { Line } from './line.ts'

/**
 * What the file says of a row: what it is declared to be, and how it looks. Offsets are in the text being
 * read.
 */
export type RowEvidence = Partial<EvidenceLine> & { ruled?: Ruled }

/** Looks up the evidence for a row; null where the file says nothing of it, as for any plain text. */
export type Evidence = (line: Line) => RowEvidence | null

/** A plain text has only its words. */
export const NO_EVIDENCE: Evidence = () => null

/**
 * Looks up evidence by the offset of a row. `rows` are in order. A part of a row has the evidence of the
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

/** What the file declares a row to be; undefined where only the words can tell. */
export const declaredKind = (
  { evidence }: { evidence: Evidence },
  line: Line | undefined,
): RoleKind | undefined => line && evidence(line)?.role?.kind

/** The role that the file gives a row. */
export const declaredRole = (
  { evidence }: { evidence: Evidence },
  line: Line | undefined,
): Role | undefined => line && evidence(line)?.role

/** The file's name for the block (heading, paragraph, item or note) that the row is a part of. */
export const declaredBlock = (
  { evidence }: { evidence: Evidence },
  line: Line | undefined,
): string | undefined => line && evidence(line)?.role?.of

/** The editor's ruling on a row, if there is one. It overrules what words and files tell. */
export const ruledAs = ({ evidence }: { evidence: Evidence }, line: Line | undefined): Ruled | undefined =>
  (line && evidence(line)?.ruled) ?? undefined
