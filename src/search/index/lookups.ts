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

/** What the page of a table is found by. */
export type TableTitle = Pick<Table, 'id' | 'document' | 'number' | 'title'>

/** What records are made of. A document that none is made of is not looked into. */
export interface Lookups
  extends Pick<Library, Needed>,
    Entries<'documentOf' | 'blockOf' | 'tableOf' | 'linksOf'> {
  /** The tables of all documents. */
  tables: readonly TableTitle[]
  /** The links of a document. */
  linksBy: (document: string) => readonly Link[]
}

type Made = Pick<Lookups, 'tables' | 'documentOf' | 'blockOf' | 'tableOf' | 'linksOf'>

/** `tables`: those of all documents, where they are known without looking into each. */
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

/** Records are made of one document after another: the blocks of all are too much to hold. */
const AT_HAND = 4

/** By `<document>#<block>`, made for each document when the first of its entries is asked for. */
function inEach<T>(make: (id: string) => ReadonlyMap<string, T>): { get(key: string): T | undefined } {
  const made = new LruCache<string, ReadonlyMap<string, T>>(AT_HAND)
  return {
    get(key) {
      const [id] = fromBlockKey(key)
      return made.get(id, () => make(id)).get(key)
    },
  }
}
