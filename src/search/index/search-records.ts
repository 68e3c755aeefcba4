import type { Library, ResolvedAction } from '../../claims/library.ts'
import type { Document } from '../../collections/schema/document.ts'
import { documentEntry, entriesOf } from './entry-records.ts'
import { type Lookups, lookupsOf } from './lookups.ts'
import { countPassages, passagesOf, type Shown } from './passage-records.ts'
import type { Collection, SearchRecord } from './record.ts'

/**
 * Everything that can be found: the passages of all documents in reading order, then the
 * pages of the collections. After this
 * 1. every block with words is one passage, a table one for its title and one a row;
 * 2. no two records have the same address;
 * 3. the order depends on nothing but the library.
 */
export function searchRecords(library: Library): SearchRecord[] {
  const maker = new RecordMaker(library)
  return [
    ...library.documents.flatMap((document) => maker.passages(document)),
    ...library.documents.map(documentEntry),
    ...maker.entries(),
  ]
}

/** A block that a collection shows on its pages. */
interface ShownBlock {
  collection: Collection
  document: string
  block: string
}

/** Makes the records of a library, those of each document apart. */
export class RecordMaker {
  readonly #lookups: Lookups
  readonly #shown: ReadonlyMap<string, readonly ShownBlock[]>

  constructor(library: Library) {
    this.#lookups = lookupsOf(library)
    this.#shown = Map.groupBy(blocksShown(library), ({ document }) => document)
  }

  /** The passages of a document, in reading order. */
  passages = (document: Document): SearchRecord[] =>
    passagesOf(this.#lookups, shownIn(this.#shown.get(document.id) ?? []), document)

  /** The same with the page of the document. */
  ofDocument = (document: Document): SearchRecord[] => [...this.passages(document), documentEntry(document)]

  /** How many records that are. */
  count = (document: Document): number => countPassages(this.#lookups, document) + 1

  /** What others say that is in the records of a document: the actors it names, the pages that show it. */
  saidOf(document: Document): unknown {
    const links = (this.#lookups.linksBy.get(document.id) ?? []).filter(({ kind }) => kind === 'actor')
    const shown = this.#shown.get(document.id) ?? []
    return [
      links.map(({ block, targets }) => [block, targets.map(({ id }) => id)]),
      shown.map(({ collection, block }) => [collection, block]),
    ]
  }

  /** The pages of the other collections. */
  entries = (): SearchRecord[] => entriesOf(this.#lookups)
}

/**
 * Which collections show a block on their pages: an action's blocks, a definition,
 * a paragraph that names an actor.
 */
const blocksShown = ({ actions, glossary, links }: Library): ShownBlock[] => [
  ...actions.flatMap((action) =>
    blocksOf(action).map((block) => ({ collection: 'actions' as const, document: action.document, block })),
  ),
  ...glossary
    .flatMap((term) => term.definitions)
    .map(({ document, block }) => ({ collection: 'terms' as const, document, block })),
  ...links
    .filter((link) => link.kind === 'actor')
    .map(({ document, block }) => ({ collection: 'actors' as const, document, block })),
]

function shownIn(all: readonly ShownBlock[]): Shown {
  const byBlock = Map.groupBy(all, ({ block }) => block)
  return (block) => new Set(byBlock.get(block)?.map(({ collection }) => collection))
}

const blocksOf = (action: ResolvedAction): string[] => [
  action.heading,
  ...action.textBlocks,
  ...action.whyBlocks,
  ...action.partiesBlocks,
  ...(action.summaryBlock ? [action.summaryBlock] : []),
]
