import { path } from '../../catalogue/addresses.ts'
import type { Document } from '../../collections/schema/document.ts'
import { RULING_KINDS } from '../../seed/ruling.ts'

/** A ruling of the editor on a place in the source, in words for readers. */
export interface RulingView {
  /** "kop", "alinea". */
  says: string
  reason: string
  /** The block that has that place now, else the place in the source. */
  place: string
  url: string
}

const blockAt = ({ map }: Document, at: number): string | undefined =>
  map.ledger.find(({ start, end, block }) => block !== undefined && start <= at && at < end)?.block

export const rulingViews = (document: Document): RulingView[] =>
  (document.map.rulings ?? []).map(({ range: [start], as, reason }) => {
    const block = blockAt(document, start)
    return {
      says: RULING_KINDS[as],
      reason,
      place: block ?? `teken ${start}`,
      url: block === undefined ? path.source(document.id) : path.document(document.id, block),
    }
  })
