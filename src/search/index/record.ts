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
 * The form of a record, for ranking: running text, heading, footnote, table row, nothing but a web address;
 * or the page of a collection.
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
  /** Which part of it is here; absent when it is complete. */
  extent?: string
}

/**
 * One search result.
 * - `passage`: a block of a document, or a row or the title of a table. Its address ends in its anchor.
 * - `entry`: the page of a collection, found by its names and definition.
 */
export interface SearchRecord {
  type: 'passage' | 'entry'
  form: RecordForm
  /** A path from the site's root: `/documenten/<id>/#p12`, `/actoren/vws/`. */
  url: string
  /** As in the source: this is searched, shown and marked. */
  text: string
  /** `alinea 12`, `noot 3`, `Actie 7`, `CIZ`. */
  name: string
  document: AboutDocument | null
  /** The printed number of the page on which it begins; absent where there is none. */
  page?: string
  /** The headings above it, from the top. */
  section: string[]
  /** Address of the record that holds it: the heading above, the document; null at the top. */
  above: string | null
  /** Ids of the actors that it names. */
  actors: string[]
  /** The collections whose pages show it. */
  collections: Collection[]
}
