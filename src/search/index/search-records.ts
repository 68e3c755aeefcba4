import { type Blocks, indexBlocks } from '../../claims/blocks-by-place.ts'
import type { Library, ResolvedAction } from '../../claims/library.ts'
import { QuotedWords, wordsBy } from '../../claims/quoted-words.ts'
import { blockKey } from '../../collections/block-key.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import { documentEntry, type Entry, entriesOf } from './entry-records.ts'
import { type Lookups, lookupsOf, type TableTitle } from './lookups.ts'
import { passagesOf, passageTexts, type Shown } from './passage-records.ts'
import type { Collection, SearchRecord } from './record.ts'

/**
 * All records: the passages of all documents in reading order, then the collection pages. Afterwards
 * 1. every block with words is one passage, a table one for its title and one per row;
 * 2. no two records have the same address;
 * 3. the order depends only on the library.
 */
export const searchRecords = (library: Library): SearchRecord[] => new RecordMaker(library).all()

/** A block that a collection shows on its pages. */
interface ShownBlock {
  collection: Collection
  document: string
  block: string
}

/** Facts about documents that are known without reading them, and the cache. */
interface KnownOfEach {
  tables?: () => readonly TableTitle[]
  /** By document: a digest of its content. */
  values?: ReadonlyMap<string, string>
  cache?: ResultCache
}

/** Computes the records of a library, document by document. */
export class RecordMaker {
  readonly #lookups: Lookups
  /** For entries that quote many documents: reads single blocks instead of whole documents. */
  readonly #blocks: Pick<Blocks, 'get'>
  readonly #quoted: QuotedWords
  /** By document: the blocks that collection pages show. */
  readonly #shown: ReadonlyMap<string, readonly ShownBlock[]>

  constructor(library: Library, { tables, values, cache }: KnownOfEach = {}) {
    this.#lookups = lookupsOf(library, tables)
    this.#blocks = indexBlocks(library)
    this.#quoted = new QuotedWords(
      wordsBy((document, block) => this.#blocks.get(blockKey(document, block))),
      values ?? new Map(),
      cache,
    )
    this.#shown = Map.groupBy(blocksShown(library), ({ document }) => document)
  }

  /** All records; see `searchRecords`. */
  all(): SearchRecord[] {
    const { documents } = this.#lookups
    return [
      ...documents.flatMap((document) => this.#passages(document)),
      ...documents.map(documentEntry),
      ...this.entries().map(({ record }) => record()),
    ]
  }

  /** The passages of a document in reading order, and its page. */
  ofDocument = (document: Document): SearchRecord[] => [...this.#passages(document), documentEntry(document)]

  /** The texts of those records. */
  textsOf = (document: Document): string[] => [
    ...passageTexts(this.#lookups, document),
    documentEntry(document).text,
  ]

  /** What collection pages show of a document, as input for a digest. */
  shownOf = (document: Document): unknown =>
    (this.#shown.get(document.id) ?? []).map(({ collection, block }) => [collection, block])

  /** The collection pages except those of documents. */
  entries = (): Entry[] => entriesOf(this.#lookups, { blockOf: this.#blocks, wordsAt: this.#quoted.at })

  /** Caches the quoted words of documents. */
  keepWords = (): void => this.#quoted.save()

  #passages(document: Document): SearchRecord[] {
    return passagesOf(this.#lookups, this.#shownIn(document), document)
  }

  /** The collections that show each block, including actors for paragraphs that name one. */
  #shownIn({ id }: Document): Shown {
    const links = this.#lookups.linksBy(id).filter(({ kind }) => kind === 'actor')
    const named = links.map(({ block }) => ({ collection: 'actors' as const, block }))
    const byBlock = Map.groupBy([...(this.#shown.get(id) ?? []), ...named], ({ block }) => block)
    return (block) => new Set(byBlock.get(block)?.map(({ collection }) => collection))
  }
}

/** The blocks that collection pages show: those of actions, and definitions. */
const blocksShown = ({ actions, glossary }: Library): ShownBlock[] => [
  ...actions.flatMap((action) =>
    blocksOf(action).map((block) => ({ collection: 'actions' as const, document: action.document, block })),
  ),
  ...glossary
    .flatMap((term) => term.definitions)
    .map(({ document, block }) => ({ collection: 'terms' as const, document, block })),
]

const blocksOf = (action: ResolvedAction): string[] => [
  action.heading,
  ...action.textBlocks,
  ...action.whyBlocks,
  ...action.partiesBlocks,
  ...(action.summaryBlock ? [action.summaryBlock] : []),
]
