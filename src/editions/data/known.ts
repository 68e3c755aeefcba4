import type { DocumentCommitments } from '../../claims/commitments/commitment.ts'
import type { Relation } from '../../claims/relations/relation.ts'
import type { Document } from '../../collections/schema/document.ts'
import { cachedOfEach } from '../../output/cached-of-each.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import type { NameFingerprints } from './name-fingerprints.ts'

/** Digests from which it follows whether a file is up to date. */
export interface DataOrigins {
  /** Digest of the program that makes the files, and of their schemas. */
  program: string
  /** By document: a digest of all that its own files are made from. */
  own: ReadonlyMap<string, string>
  /** The cache for summaries of documents. */
  cache?: ResultCache
}

export const NOTHING_KNOWN: DataOrigins = { program: '', own: new Map() }

/** The names of lists whose records of a document depend on that document only. */
export type OwnList = 'references' | 'amounts' | 'sums' | 'quality'

/**
 * A summary of a document, cached so that the document need not be read: numbers of records, tables, names.
 */
export interface DocumentSummary extends Record<OwnList | 'blocks' | 'paragraphs', number> {
  /** Ids of its tables. */
  tables: readonly string[]
  names: NameFingerprints
  /** Relations between actors that it states; most texts state none. */
  relations: readonly Relation[]
  commitments: DocumentCommitments
  /** Ids of the papers of parliament, and of the dossiers, that it refers to; each once. */
  papers: readonly string[]
}

const NAME = 'summaries of documents'

/** The summaries of all documents; from the cache for documents that did not change. */
export function summariesOf(
  documents: readonly Document[],
  { own, cache }: DataOrigins,
  summarise: (document: Document) => DocumentSummary,
): Map<string, DocumentSummary> {
  const digests = documents.map(({ id }) => own.get(id))
  const all = cachedOfEach({ cache, name: NAME }, documents, digests, summarise)
  return new Map(documents.map(({ id }, place) => [id, all[place] as DocumentSummary]))
}
