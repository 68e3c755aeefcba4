import { once } from '../text/once.ts'
import type { Library } from './library.ts'
import type { DocumentClaims } from './of-document.ts'

type Said = Pick<DocumentClaims, 'tables' | 'links'>
type SaidIn = (document: string) => Said

const NOTHING: Said = { tables: [], links: [] }

/** How a document of a library is asked by itself, where that was said. */
const known = new WeakMap<Pick<Library, 'documents'>, SaidIn>()

export const saySaidIn = (library: Pick<Library, 'documents'>, each: readonly DocumentClaims[]): void => {
  const byId = new Map<string, Said>(library.documents.map(({ id }, place) => [id, each[place] ?? NOTHING]))
  known.set(library, (id) => byId.get(id) ?? NOTHING)
}

/** What each document says, by its id: of a library that was built here nobody looks into the others. */
export const saidIn = (library: Library): SaidIn => known.get(library) ?? amongAll(library)

function amongAll(library: Library): SaidIn {
  const tables = once(() => Map.groupBy(library.tables, ({ document }) => document as string))
  const links = once(() => Map.groupBy(library.links, ({ document }) => document as string))
  return (id) => ({
    get tables() {
      return tables().get(id) ?? []
    },
    get links() {
      return links().get(id) ?? []
    },
  })
}
