import { buildCatalogue } from '../../catalogue/catalogue.ts'
import type { Library, ResolvedAction } from '../../claims/library.ts'
import { blockKey } from '../../collections/block-key.ts'
import { entriesOf } from './entry-records.ts'
import { passagesOf, type Shown } from './passage-records.ts'
import type { Collection, SearchRecord } from './record.ts'

/**
 * Everything that can be found: the passages of all documents in reading order, then the
 * pages of the collections. After this
 * 1. every block with words is one passage, a table one for its title and one a row;
 * 2. no two records have the same address;
 * 3. the order depends on nothing but the library.
 */
export function searchRecords(library: Library): SearchRecord[] {
  const catalogue = buildCatalogue(library)
  const shown = blocksShown(library)
  return [
    ...library.documents.flatMap((document) => passagesOf(catalogue, shown, document)),
    ...entriesOf(catalogue),
  ]
}

/**
 * Which collections show a block on their pages: an action's blocks, a definition,
 * a paragraph that names an actor.
 */
function blocksShown({ actions, glossary, links }: Library): Shown {
  const shown = new Map<string, Set<Collection>>()
  const show = (collection: Collection, document: string, block: string): unknown =>
    shown.set(blockKey(document, block), (shown.get(blockKey(document, block)) ?? new Set()).add(collection))
  for (const action of actions) for (const block of blocksOf(action)) show('actions', action.document, block)
  for (const { document, block } of glossary.flatMap((term) => term.definitions))
    show('terms', document, block)
  for (const { document, block } of links.filter((link) => link.kind === 'actor'))
    show('actors', document, block)
  return shown
}

const blocksOf = (action: ResolvedAction): string[] => [
  action.heading,
  ...action.textBlocks,
  ...action.whyBlocks,
  ...action.partiesBlocks,
  ...(action.summaryBlock ? [action.summaryBlock] : []),
]
