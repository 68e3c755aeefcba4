import type { DocumentId } from '../seed/seed-schema.ts'

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
 * One thing that can be found.
 * - `passage`: a piece of a document; its address ends in the anchor of the block. A block makes one passage, a table one a row.
 * - `entry`: a page of a collection, found by its names and definition.
 */
export interface SearchRecord {
  type: 'passage' | 'entry'
  /** A path from the site's root: `/documenten/<id>/#p12`, `/actoren/vws/`. */
  url: string
  /** As it stands in the source: what is searched, shown and marked. */
  text: string
  /** `alinea 12`, `noot 3`, `Actie 7`, `CIZ`. */
  name: string
  document: { id: DocumentId; title: string; kind: string } | null
  /** The headings above it, from the top. */
  section: string[]
  /** Every collection whose pages show it. */
  collections: Collection[]
}
