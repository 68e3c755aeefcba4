import { dateInWords } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import { citedName } from './cited-name.ts'
import { i, type Run } from './run.ts'

/** The properties of a document that citations use. */
export type Citable = Pick<
  Document,
  'id' | 'title' | 'kind' | 'date' | 'issuer' | 'official' | 'officialUrl' | 'sessionYear' | 'textDate'
>

/**
 * The identity of a document by the Leidraad voor juridische auteurs: a paper of the States General or of an
 * official journal by its number, with the series in italics; a regulation by its title and number; another
 * text by author, title in italics and date. Unknown parts are left out.
 */
export function identity(document: Citable): Run[] {
  const official = citedName(document)
  if (official) return [...(official.before ? [official.before] : []), i(official.series), official.rest]
  const { issuer, title, date } = document
  return [...(issuer ? [`${issuer}, `] : []), i(title), ...(date ? [`, ${dateInWords(date)}`] : [])]
}
