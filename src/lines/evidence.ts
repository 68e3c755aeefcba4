import type { EvidenceLine, Role, RoleKind } from '../sources/evidence.ts'
import type { Line } from './line.ts'

/** What of the evidence for a row is asked here: what the file declares it to be, as the tags of a PDF do. */
export interface RowEvidence {
  role?: Pick<Role, 'kind' | 'level' | 'of'>
}

/** The evidence for a row; null where the file says nothing of it, as for any plain text. */
export type Evidence = (line: Line) => RowEvidence | null

/** A plain text has only its words. */
export const NO_EVIDENCE: Evidence = () => null

/** The evidence of a file by where its rows begin in the text that is read. */
export function evidenceByStart(rows: readonly Pick<EvidenceLine, 'start' | 'role'>[]): Evidence {
  const byStart = new Map(rows.map((row) => [row.start, row]))
  return ({ start }) => byStart.get(start) ?? null
}

/** What the file declares a row to be; undefined where the words have to tell. */
export const declaredKind = (
  { evidence }: { evidence: Evidence },
  line: Line | undefined,
): RoleKind | undefined => line && evidence(line)?.role?.kind

/** The name that the file gives the heading, paragraph, item or note that the row is a part of. */
export const declaredBlock = (
  { evidence }: { evidence: Evidence },
  line: Line | undefined,
): string | undefined => line && evidence(line)?.role?.of
