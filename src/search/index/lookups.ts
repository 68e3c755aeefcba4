import type { Entries } from '../../catalogue/catalogue.ts'
import type { Library } from '../../claims/library.ts'
import { saidIn } from '../../claims/said-in.ts'
import { blockKey, fromBlockKey, placeKey } from '../../collections/block-key.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Table } from '../../collections/schema/table.ts'
import type { Link } from '../../links/link.ts'
import { withLazy } from '../../text/lazy-properties.ts'
import { LruCache } from '../../text/lru-cache.ts'

type Needed = 'documents' | 'actions' | 'glossary' | 'actors' | 'articles' | 'laws' | 'programmes'

/** The words that the page of a table is found by. */
export type TableTitle = Pick<Table, 'id' | 'document' | 'number' | 'title'>

/** What records are computed from. Lazy: a document that is not indexed is not read. */
export interface Lookups
  extends Pick<Library, Needed>,
    Entries<'documentOf' | 'blockOf' | 'tableOf' | 'linksOf'> {
  /** The tables of all documents. */
  tables: readonly TableTitle[]
  /** The links of a document. */
  linksBy: (document: string) => readonly Link[]
}

type Made = Pick<Lookups, 'tables' | 'documentOf' | 'blockOf' | 'tableOf' | 'linksOf'>

/** @param tables The tables of all documents, where those are known without reading each. */
export function lookupsOf(
  library: Library,
  tables: () => readonly TableTitle[] = () => library.tables,
): Lookups {
  const { documents, actions, glossary, actors, articles, laws, programmes } = library
  const said = saidIn(library)
  const linksBy: Lookups['linksBy'] = (id) => said(id).links
  const base = { documents, actions, glossary, actors, articles, laws, programmes, linksBy }
  const lookups: Lookups = withLazy<typeof base, Made>(base, {
    tables,
    documentOf: () => new Map(documents.map((document) => [document.id, document])),
    tableOf: () => inEach((id) => new Map(said(id).tables.map((table) => [placeKey(table), table]))),
    blockOf: () =>
      inEach((id): ReadonlyMap<string, Block> => {
        const blocks = lookups.documentOf.get(id)?.blocks ?? []
        return new Map(blocks.map((block) => [blockKey(id, block.id), block]))
      }),
    linksOf: () => inEach((id): ReadonlyMap<string, Link[]> => Map.groupBy(linksBy(id), placeKey)),
  })
  return lookups
}

/** How many documents are in memory. Records are computed document by document; all blocks are too much. */
const IN_MEMORY = 4

/** A lookup by `<document>#<block>`, computed for a document when its first entry is asked for. */
function inEach<T>(make: (id: string) => ReadonlyMap<string, T>): { get(key: string): T | undefined } {
  const byDocument = new LruCache<string, ReadonlyMap<string, T>>(IN_MEMORY)
  return {
    get(key) {
      const [id] = fromBlockKey(key)
      return byDocument.get(id, () => make(id)).get(key)
    },
  }
}
