import type { Entries } from '../../catalogue/catalogue.ts'
import type { Library } from '../../claims/library.ts'
import { blockKey, fromBlockKey, placeKey } from '../../collections/block-key.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Link } from '../../links/link.ts'
import { lazily } from '../../text/lazily.ts'
import { Recent } from '../../text/recent.ts'

type Needed = 'documents' | 'actions' | 'glossary' | 'actors' | 'articles' | 'laws' | 'programmes' | 'tables'

/** What records are made of. A document that none is made of is not looked into. */
export interface Lookups
  extends Pick<Library, Needed>,
    Entries<'documentOf' | 'blockOf' | 'tableOf' | 'linksOf'> {
  /** The links of each document. */
  linksBy: ReadonlyMap<string, readonly Link[]>
}

type Made = Pick<Lookups, 'tables' | 'documentOf' | 'blockOf' | 'tableOf' | 'linksOf' | 'linksBy'>

export function lookupsOf(library: Library): Lookups {
  const { documents, actions, glossary, actors, articles, laws, programmes } = library
  const base = { documents, actions, glossary, actors, articles, laws, programmes }
  const lookups: Lookups = lazily<typeof base, Made>(base, {
    tables: () => library.tables,
    documentOf: () => new Map(documents.map((document) => [document.id, document])),
    tableOf: () => new Map(library.tables.map((table) => [placeKey(table), table])),
    linksBy: () => Map.groupBy(library.links, ({ document }) => document as string),
    blockOf: () =>
      inEach((id): ReadonlyMap<string, Block> => {
        const blocks = lookups.documentOf.get(id)?.blocks ?? []
        return new Map(blocks.map((block) => [blockKey(id, block.id), block]))
      }),
    linksOf: () =>
      inEach((id): ReadonlyMap<string, Link[]> => Map.groupBy(lookups.linksBy.get(id) ?? [], placeKey)),
  })
  return lookups
}

/** Records are made of one document after another: the blocks of all are too much to hold. */
const AT_HAND = 4

/** By `<document>#<block>`, made for each document when the first of its entries is asked for. */
function inEach<T>(make: (id: string) => ReadonlyMap<string, T>): { get(key: string): T | undefined } {
  const made = new Recent<string, ReadonlyMap<string, T>>(AT_HAND)
  return {
    get(key) {
      const [id] = fromBlockKey(key)
      return made.get(id, () => make(id)).get(key)
    },
  }
}
