import type { Document } from '../../collections/schema/document.ts'
import { type Keeping, keep, taken } from '../../output/keeping.ts'

/** By what a file is known to be the one that stands. */
export interface DataOrigins {
  /** One value for the program that makes the files, and their schemas. */
  program: string
  /** By document, one value for all that its own files are made from. */
  own: ReadonlyMap<string, string>
  /** Where it is kept how much there is of each document. */
  keeping?: Keeping
}

export const NOTHING_KNOWN: DataOrigins = { program: '', own: new Map() }

/** The lists of which the records of a document follow from that document alone, by their names. */
export type OwnList = 'references' | 'amounts' | 'sums' | 'quality'

/** How much there is of a document, and which tables it has: their ids. */
export interface DocumentCounts extends Record<OwnList | 'blocks' | 'paragraphs', number> {
  tables: readonly string[]
}

const KEPT = 'counts of documents'

/** How much there is of each document; of one that did not change nothing is made to count it. */
export function countsOf(
  documents: readonly Document[],
  { own, keeping }: DataOrigins,
  count: (document: Document) => DocumentCounts,
): Map<string, DocumentCounts> {
  const before = taken<Map<string, DocumentCounts>>(keeping, KEPT) ?? new Map<string, DocumentCounts>()
  const now = new Map<string, DocumentCounts>()
  const counts = documents.map((document): [string, DocumentCounts] => {
    const value = own.get(document.id)
    const known = (value !== undefined && before.get(value)) || count(document)
    if (value !== undefined) now.set(value, known)
    return [document.id, known]
  })
  if ([...now.keys()].some((value) => !before.has(value))) keep(keeping, KEPT, now)
  return new Map(counts)
}
