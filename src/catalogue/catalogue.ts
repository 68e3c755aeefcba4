import { olderVersions } from '../claims/alignment/versions.ts'
import type { Amount, AmountSum } from '../claims/amounts/amount.ts'
import { type Backlinks, backlinks, documentCitations } from '../claims/backlinks/backlinks.ts'
import { type Blocks, indexBlocks } from '../claims/blocks-by-place.ts'
import type { DocumentCommitments } from '../claims/commitments/commitment.ts'
import type { Library } from '../claims/library.ts'
import type { Relation } from '../claims/relations/relation.ts'
import { type Said, saidIn } from '../claims/said-in.ts'
import { blockKey } from '../collections/block-key.ts'
import { ByDocument } from '../collections/by-document.ts'
import { ByPlace } from '../collections/by-place.ts'
import type { Block } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'
import type { Actor, Term } from '../collections/schema/entities.ts'
import type { Table } from '../collections/schema/table.ts'
import type { Link, LinkKind } from '../links/link.ts'
import { termUses } from '../links/term-uses.ts'
import { getOrInsert } from '../text/get-or-insert.ts'
import { extended } from '../text/lazy-properties.ts'
import { partLabels } from './part-label.ts'
import { ofDocument } from './reads/of-document.ts'
import { untracked } from './reads/reads.ts'

/**
 * The library with the lookups that pages need, built once in one pass:
 * - `documentOf`: documents by id; `olderOf`: by document, its previous version; `partLabelOf`: by block,
 *    the label of the part of a regulation that it is;
 * - `blockOf` and `tableOf`: by block;
 * - `actorOf` and `termOf`: by id; `backlinks`: by block, what points at it; `citations`: by document, the
 *    links to its official number;
 * - `amountsOf` and `sumsOf`: by block; these, tables, relations and commitments also by document
 *    (`amountsByDocument` and so on);
 * - `linksOf`: by block, in reading order; `mentionsOf`: by `<kind>:<target id>`; `usesOf(term)`: the uses
 *    of a term.
 *
 * The key of a block is `<document>#<block>`.
 */
export interface Catalogue extends Library {
  documentOf: Map<string, Document>
  olderOf: Map<string, Document>
  partLabelOf: ReadonlyMap<string, string>
  blockOf: Blocks
  tableOf: ReadonlyMap<string, Table>
  actorOf: Map<string, Actor>
  termOf: Map<string, Term>
  backlinks: Backlinks
  citations: Map<string, Link[]>
  amountsOf: ReadonlyMap<string, Amount[]>
  sumsOf: ReadonlyMap<string, AmountSum[]>
  tablesByDocument: ReadonlyMap<string, Table[]>
  amountsByDocument: ReadonlyMap<string, Amount[]>
  sumsByDocument: ReadonlyMap<string, AmountSum[]>
  relationsByDocument: ReadonlyMap<string, Relation[]>
  commitmentsByDocument: ReadonlyMap<string, DocumentCommitments>
  linksOf: ReadonlyMap<string, Link[]>
  mentionsOf: Map<string, Link[]>
  usesOf: ReturnType<typeof termUses>
}

export const mentionKey = (kind: LinkKind, id: string): string => `${kind}:${id}`

export function buildCatalogue(library: Library): Catalogue {
  return extended(library, {
    documentOf: new Map(library.documents.map((document) => [document.id, document])),
    olderOf: olderVersions(library.documents),
    partLabelOf: partLabelsOf(library),
    blockOf: indexBlocks(library),
    tableOf: byPlace(library, ({ tables }) => new Map(tables.map((table) => [table.block, table]))),
    actorOf: new Map(library.actors.map((actor) => [actor.id as string, actor])),
    termOf: new Map(library.glossary.map((term) => [term.id as string, term])),
    backlinks: backlinks(library),
    citations: documentCitations(library),
    amountsOf: byPlace(library, ({ amounts }) => byBlock(amounts)),
    sumsOf: byPlace(library, ({ sums }) => byBlock(sums)),
    tablesByDocument: byDocument(library, ({ tables }) => tables),
    amountsByDocument: byDocument(library, ({ amounts }) => amounts),
    sumsByDocument: byDocument(library, ({ sums }) => sums),
    relationsByDocument: byDocument(library, ({ relations }) => relations),
    commitmentsByDocument: byDocument(library, ({ commitments }) => commitments),
    linksOf: byPlace(library, ({ links }) => byBlock(links)),
    mentionsOf: groupByTarget(library),
    usesOf: termUses(library.links),
  })
}

const byBlock = <Each extends { block: string }>(all: readonly Each[]): Map<string, Each[]> =>
  Map.groupBy(all, ({ block }) => block)

/** A lazy map by block of what documents claim; `inOne` groups the claims of one document by block. */
function byPlace<Value>(library: Library, inOne: (said: Said) => ReadonlyMap<string, Value>): ByPlace<Value> {
  const said = saidIn(library)
  return new ByPlace(
    library.documents.map(({ id }) => id),
    { all: (id) => inOne(said(id)) },
  )
}

/** A lazy map by document of what documents claim. */
function byDocument<Value>(library: Library, inOne: (said: Said) => Value): ByDocument<Value> {
  const said = saidIn(library)
  return new ByDocument(
    library.documents.map(({ id }) => id),
    (id) => inOne(said(id)),
  )
}

const labelsOf = ofDocument('partLabels', (document) => [...partLabels(document)])

/** Not lazy: few documents have part labels. */
const partLabelsOf = ({ documents }: Library): Map<string, string> =>
  new Map(
    documents.flatMap((document) =>
      untracked(() => labelsOf(document)).map(
        ([block, label]) => [blockKey(document.id, block), label] as const,
      ),
    ),
  )

/**
 * Groups links by kind and target. A link to the number of a European act that has a name in the registers is
 * a mention of that act as well.
 */
function groupByTarget({ links, laws }: Library): Map<string, Link[]> {
  const acts = new Map(laws.flatMap(({ celex, id }) => (celex === null ? [] : [[celex, id] as const])))
  const groups = new Map<string, Link[]>()
  const add = (id: string, link: Link) => getOrInsert(groups, id, (): Link[] => []).push(link)
  for (const link of links)
    for (const { id } of link.targets) {
      add(mentionKey(link.kind, id), link)
      const act = link.kind === 'eu' ? acts.get(id) : undefined
      if (act !== undefined) add(mentionKey('law', act), link)
    }
  return groups
}

/** The links to an entity, in the order of the documents. */
export const mentions = (catalogue: Catalogue, kind: LinkKind, id: string): Link[] =>
  catalogue.mentionsOf.get(mentionKey(kind, id)) ?? []

/**
 * Lookups of the catalogue of which only single entries are needed, so that they need not be complete maps.
 */
export type Entries<Names extends keyof Catalogue> = {
  [Name in Names]: { get(key: string): MapValue<Catalogue[Name]> | undefined }
}
type MapValue<T> = T extends ReadonlyMap<string, infer Value> ? Value : never

export const linksIn = (catalogue: Entries<'linksOf'>, document: string, block: string): Link[] =>
  catalogue.linksOf.get(blockKey(document, block)) ?? []

export const blockIn = (catalogue: Entries<'blockOf'>, document: string, block: string): Block | undefined =>
  catalogue.blockOf.get(blockKey(document, block))

/** A table of a document by its id. */
export const tableIn = (
  { tablesByDocument }: Pick<Catalogue, 'tablesByDocument'>,
  document: string,
  table: string,
): Table | undefined => tablesByDocument.get(document)?.find(({ id }) => id === table)

/** The title of a document, or its id when it is not in the library. */
export const titleOf = (catalogue: Catalogue, document: string): string =>
  catalogue.documentOf.get(document)?.title ?? document
