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
 * By library, a function that gives the claims of one document, where that was registered. It is a property
 * of the process, as the pages are a separate program.
 */
const KEY = Symbol.for('leeswijzer.said')
const globals = globalThis as { [KEY]?: WeakMap<Pick<Library, 'documents'>, SaidIn> }
globals[KEY] ??= new WeakMap()
const known = globals[KEY]

/** Registers the claims of each document of a library, in the order of its documents. */
export const registerClaims = (
  library: Pick<Library, 'documents'>,
  each: readonly DocumentClaims[],
): void => {
  const byId = new Map<string, Said>(library.documents.map(({ id }, index) => [id, each[index] ?? NOTHING]))
  known.set(library, (id) => byId.get(id) ?? NOTHING)
}

/**
 * Returns a function that gives the claims of a document by its id. For a library that was built in this
 * process, the claims of other documents are not touched.
 */
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
