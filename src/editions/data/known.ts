import type { DocumentCommitments } from '../../claims/commitments/commitment.ts'
import type { Relation } from '../../claims/relations/relation.ts'
import type { Document } from '../../collections/schema/document.ts'
import { cachedOfEach } from '../../output/cached-of-each.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import type { NamesSaid } from './name-signs.ts'

/** By what a file is known to be the one that stands. */
export interface DataOrigins {
  /** One value for the program that makes the files, and their schemas. */
  program: string
  /** By document, one value for all that its own files are made from. */
  own: ReadonlyMap<string, string>
  /** Where the summaries of documents are kept. */
  cache?: ResultCache
}

export const NOTHING_KNOWN: DataOrigins = { program: '', own: new Map() }

/** The lists of which the records of a document follow from that document alone, by their names. */
export type OwnList = 'references' | 'amounts' | 'sums' | 'quality'

/** What is known of a document without reading it again: how much there is of it, which tables and names. */
export interface DocumentSummary extends Record<OwnList | 'blocks' | 'paragraphs', number> {
  /** Their ids. */
  tables: readonly string[]
  names: NamesSaid
  /** What it says actors are to each other: most texts say nothing of the kind. */
  relations: readonly Relation[]
  commitments: DocumentCommitments
  /** Ids of the papers of parliament, and of the dossiers, that it refers to; each once. */
  papers: readonly string[]
}

const KEPT = 'summaries of documents'

/** The summary of each document; of one that did not change nothing is made for it. */
export function summariesOf(
  documents: readonly Document[],
  { own, cache }: DataOrigins,
  summarise: (document: Document) => DocumentSummary,
): Map<string, DocumentSummary> {
  const values = documents.map(({ id }) => own.get(id))
  const all = cachedOfEach({ cache, name: KEPT }, documents, values, summarise)
  return new Map(documents.map(({ id }, place) => [id, all[place] as DocumentSummary]))
}
