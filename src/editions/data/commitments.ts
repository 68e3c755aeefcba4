import type { Commitment } from '../../claims/commitments/commitment.ts'
import { withTakeUps } from '../../claims/commitments/take-up.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { DocumentSummary } from './known.ts'

/** Every commitment of the library, in the order of the documents. */
export const commitmentsData = (
  documents: readonly Document[],
  summaries: ReadonlyMap<string, Pick<DocumentSummary, 'commitments'>>,
): Commitment[] =>
  withTakeUps(
    documents.flatMap((document) => {
      const commitments = summaries.get(document.id)?.commitments
      return commitments ? [{ document, commitments }] : []
    }),
  )
