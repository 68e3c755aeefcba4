import { dateInWords } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import { citedName } from './cited-name.ts'
import { i, type Run } from './run.ts'

/** What of a document its identity is read from. */
export type Citable = Pick<
  Document,
  'id' | 'title' | 'kind' | 'date' | 'issuer' | 'official' | 'officialUrl' | 'sessionYear' | 'textDate'
>

/**
 * A document by its own name, as the Leidraad voor juridische auteurs has it: a paper of the States General
 * or of an official journal by its number, with the series in italics; a regulation by its title and number;
 * another text as author, title in italics, date. What is not known is not there.
 */
export function identity(document: Citable): Run[] {
  const official = citedName(document)
  if (official) return [...(official.before ? [official.before] : []), i(official.series), official.rest]
  const { issuer, title, date } = document
  return [...(issuer ? [`${issuer}, `] : []), i(title), ...(date ? [`, ${dateInWords(date)}`] : [])]
}
