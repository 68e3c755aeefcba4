import type { DocumentId } from '../../seed/seed-schema.ts'

/** What a reader can narrow a search to; the values are Dutch and shown as they are. */
export const COLLECTIONS = {
  documents: 'Documenten',
  actions: 'Acties',
  actors: 'Actoren',
  terms: 'Begrippen',
  tables: 'Tabellen',
  articles: 'Artikelen',
  laws: 'Wetten',
  programmes: 'Programma’s',
} as const
export type Collection = keyof typeof COLLECTIONS

/**
 * What a record is on its page, for the ranking: running text, a heading, a footnote, a row of a table, only
 * an address; or a page of a collection.
 */
export const RECORD_FORMS = ['text', 'heading', 'note', 'row', 'address', 'page'] as const
export type RecordForm = (typeof RECORD_FORMS)[number]

export interface AboutDocument {
  id: DocumentId
  title: string
  kind: string
  years: number[]
  /** How it is named in a citation. */
  cited: string
  /** What of it is here; absent when it is all of it. */
  extent?: string
}

/**
 * One thing that can be found.
 * - `passage`: a piece of a document; its address ends in the anchor of the block. A block
 *   makes one passage, a table one a row.
 * - `entry`: a page of a collection, found by its names and definition.
 */
export interface SearchRecord {
  type: 'passage' | 'entry'
  form: RecordForm
  /** A path from the site's root: `/documenten/<id>/#p12`, `/actoren/vws/`. */
  url: string
  /** As it stands in the source: what is searched, shown and marked. */
  text: string
  /** `alinea 12`, `noot 3`, `Actie 7`, `CIZ`. */
  name: string
  document: AboutDocument | null
  /** The page of the paper it begins on, as the paper calls it; absent where it has none. */
  page?: string
  /** The headings above it, from the top. */
  section: string[]
  /** Address of the record that holds it: the heading above, the document; null at the top. */
  above: string | null
  /** Ids of the actors it names. */
  actors: string[]
  /** Every collection whose pages show it. */
  collections: Collection[]
}
