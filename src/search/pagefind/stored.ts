/**
 * How a record is kept in Pagefind, written at build time and read in the browser.
 *
 * Pagefind searches every `meta` field and cannot be told not to, so that a paragraph would be found by its
 * heading. A filter value is kept beside the text and never searched: what is only shown rides there. Our own
 * narrowing reads the directory instead.
 */
import type { SearchRecord } from '../index/record.ts'

/** What Pagefind is given for a record. */
export interface Stored {
  url: string
  content: string
  filters: Record<string, string[]>
}

/** Stands between the text and the tokens that are only there to be found; a text never holds it. */
const BEYOND = '\u241e'
/** Between the headings of a section path. */
const STEP = '\u241f'

export const toStored = (record: SearchRecord, tokens: readonly string[]): Stored => ({
  url: record.url,
  content: `${record.text}\n${BEYOND} ${tokens.join(' ')}`,
  filters: filtersOf(record),
})

/** The rest of what is shown stands in the directory, once. */
const filtersOf = ({ name, page, section }: SearchRecord): Record<string, string[]> => ({
  naam: [name],
  ...(page ? { bladzijde: [page] } : {}),
  ...(section.length > 0 ? { plaats: [section.join(STEP)] } : {}),
})

interface FoundDocument {
  id: string
  title: string
  cited?: string
  kind?: string
  years?: readonly number[]
  extent?: string
}

/** What the browser gets back. */
export interface Found {
  url: string
  text: string
  /** The words of the index that stand for the text, in its order. */
  tokens: string
  name: string
  /** What the paper calls the page it begins on. */
  page?: string
  document: FoundDocument | null
  section: string[]
  collections: string[]
}

/** `about` is what the directory says of the record. */
export function fromStored(
  { url, content, filters }: Stored,
  about: Pick<Found, 'document' | 'collections'>,
): Found {
  const [section] = filters.plaats ?? []
  const [page] = filters.bladzijde ?? []
  const [text = '', tokens = ''] = content.split(BEYOND)
  return {
    ...about,
    url,
    text: text.trimEnd(),
    tokens: tokens.trimStart(),
    name: filters.naam?.[0] ?? '',
    ...(page !== undefined && { page }),
    section: section?.split(STEP) ?? [],
  }
}
