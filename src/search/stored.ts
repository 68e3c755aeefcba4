/**
 * How a record is kept in Pagefind, written at build time and read in the browser.
 *
 * Pagefind searches every `meta` field and cannot be told not to, so that a paragraph would be found by its heading. A filter
 * value is kept beside the text and never searched: what is only shown rides there too, under names that no question uses.
 */
import { hiddenForms } from './analysis.ts'
import { COLLECTIONS, type SearchRecord } from './record.ts'

/** Filters a reader can set, and the one that tells passages from entries. */
export const FILTERS = ['document', 'soort', 'verzameling'] as const
export type FilterName = (typeof FILTERS)[number]
export type SearchRecordType = SearchRecord['type']

/** What Pagefind is given for a record. */
export interface Stored {
  url: string
  content: string
  filters: Record<string, string[]>
}

/** Stands between the text and the forms that are only there to be found; a text never holds it. */
const BEYOND = '\u241e'
/** Between the headings of a section path. */
const STEP = '\u241f'

export function toStored(record: SearchRecord): Stored {
  const hidden = hiddenForms(record.text).join(' ')
  return { url: record.url, content: hidden ? `${record.text}\n${BEYOND} ${hidden}` : record.text, filters: filtersOf(record) }
}

const filtersOf = ({ type, name, document, section, collections }: SearchRecord): Record<string, string[]> => ({
  type: [type],
  naam: [name],
  verzameling: [...new Set(collections)].map((collection) => COLLECTIONS[collection]),
  ...(document ? { document: [`${document.id} ${document.title}`], soort: [document.kind] } : {}),
  ...(section.length > 0 ? { plaats: [section.join(STEP)] } : {}),
})

/** What the browser gets back. */
export interface Found {
  url: string
  text: string
  name: string
  document: { id: string; title: string } | null
  section: string[]
  collections: string[]
}

export function fromStored({ url, content, filters }: Stored): Found {
  const [document] = filters.document ?? []
  const [section] = filters.plaats ?? []
  return {
    url,
    text: content.split(BEYOND, 1)[0]?.trimEnd() ?? '',
    name: filters.naam?.[0] ?? '',
    document: document ? readDocument(document) : null,
    section: section?.split(STEP) ?? [],
    collections: filters.verzameling ?? [],
  }
}

/** `kst-29538-350 Brief van de staatssecretaris` → its id and title */
export function readDocument(value: string): { id: string; title: string } {
  const space = value.indexOf(' ')
  return { id: value.slice(0, space), title: value.slice(space + 1) }
}
