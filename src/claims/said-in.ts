import { once } from '../text/once.ts'
import { NO_COMMITMENTS } from './commitments/commitment.ts'
import type { Library } from './library.ts'
import type { DocumentClaims } from './of-document.ts'

export type Said = Pick<DocumentClaims, 'tables' | 'links' | 'relations' | 'amounts' | 'sums' | 'commitments'>
type SaidIn = (document: string) => Said

const NOTHING: Said = {
  tables: [],
  links: [],
  relations: [],
  amounts: [],
  sums: [],
  commitments: NO_COMMITMENTS,
}

/**
 * How a document of a library is asked by itself, where that was said: known to the whole process, for the
 * pages are a program of their own.
 */
const KEY = Symbol.for('leeswijzer.said')
const everywhere = globalThis as { [KEY]?: WeakMap<Pick<Library, 'documents'>, SaidIn> }
everywhere[KEY] ??= new WeakMap()
const known = everywhere[KEY]

export const saySaidIn = (library: Pick<Library, 'documents'>, each: readonly DocumentClaims[]): void => {
  const byId = new Map<string, Said>(library.documents.map(({ id }, place) => [id, each[place] ?? NOTHING]))
  known.set(library, (id) => byId.get(id) ?? NOTHING)
}

/** What each document says, by its id: of a library that was built here nobody looks into the others. */
export const saidIn = (library: Library): SaidIn => known.get(library) ?? amongAll(library)

function amongAll(library: Library): SaidIn {
  const tables = once(() => byDocument(library.tables))
  const links = once(() => byDocument(library.links))
  const relations = once(() => Map.groupBy(library.relations, ({ evidence }) => evidence.document as string))
  const amounts = once(() => byDocument(library.amounts))
  const sums = once(() => byDocument(library.sums))
  return (id) => ({
    get tables() {
      return tables().get(id) ?? []
    },
    get links() {
      return links().get(id) ?? []
    },
    get relations() {
      return relations().get(id) ?? []
    },
    get amounts() {
      return amounts().get(id) ?? []
    },
    // Only the documents themselves tell: of a library that was not built here nothing is known.
    commitments: NO_COMMITMENTS,
    get sums() {
      return sums().get(id) ?? []
    },
  })
}

const byDocument = <Each extends { document: string }>(all: readonly Each[]): Map<string, Each[]> =>
  Map.groupBy(all, ({ document }) => document)
