import type { Document } from '../../collections/schema/document.ts'
import { officialName, officialText } from './official-name.ts'
import { type PublicationName, publicationName } from './publication-name.ts'

/**
 * The name by which a document is cited: as a paper of the States General or by its publication; null if
 * none.
 */
export function citedName(
  document: Pick<Document, 'title' | 'date' | 'official' | 'sessionYear'>,
): PublicationName | null {
  const paper = officialName(document)
  return paper
    ? {
        before: paper.before,
        series: paper.series,
        rest: paper.rest,
        identifier: officialText(paper),
        isLaw: false,
      }
    : publicationName(document)
}
