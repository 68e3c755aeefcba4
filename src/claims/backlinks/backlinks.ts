import { blockKey, placeKey } from '../../collections/block-key.ts'
import type { BlockId } from '../../collections/schema/block.ts'
import type { Evidence } from '../../collections/schema/entities.ts'
import type { Link } from '../../links/link.ts'
import type { DocumentId } from '../../seed/seed-schema.ts'
import type { Library, ResolvedAction } from '../library.ts'

/** What an action takes a block for. */
export type ActionRole = 'text' | 'why' | 'parties' | 'summary'

/** One thing that points at a block. */
export type Backlink =
  /** Words elsewhere in the documents that refer to it: `zie hoofdstuk 2`. */
  | { kind: 'internal'; from: Evidence }
  /** A passage that says the same; `own` are the words here. */
  | { kind: 'parallel'; from: Evidence; own: Evidence; similarity: number }
  /** An action that it is part of, or that it sums up. */
  | { kind: 'action'; document: DocumentId; number: number; role: ActionRole }
  /** A term that it defines. */
  | { kind: 'definition'; term: string; own: Evidence }
  /** Words whose meaning it fixes for its document: `(hierna: Wmo 2015)`. */
  | { kind: 'naming'; from: Evidence }

/** `<document>#<block>` → what points at it. */
export type Backlinks = ReadonlyMap<string, Backlink[]>

type Entry = [place: string, backlink: Backlink]

/**
 * For every block that something points at: references, parallels, actions, definitions, in that order.
 * Linear in what there is.
 */
export function backlinks(library: Library): Backlinks {
  const entries = [
    ...references(library),
    ...library.parallels.flatMap(toParallels),
    ...library.actions.flatMap(toActions),
    ...library.glossary.flatMap(({ id, definitions }) =>
      definitions.map((own): Entry => [placeKey(own), { kind: 'definition', term: id, own }]),
    ),
    ...library.links.flatMap(toNaming),
  ]
  return new Map(
    [...Map.groupBy(entries, ([place]) => place)].map(([place, group]) => [
      place,
      group.map(([, backlink]) => backlink),
    ]),
  )
}

/** An alias such as `actie-5` is the block it stands on. */
function references({ links, documents }: Library): Entry[] {
  const aliases = new Map(
    documents.flatMap(({ id, aliases }) =>
      Object.entries(aliases).map(([alias, block]) => [blockKey(id, alias), blockKey(id, block)]),
    ),
  )
  return links
    .filter(({ kind }) => kind === 'internal')
    .flatMap((link) =>
      link.targets.map(
        ({ id }): Entry => [aliases.get(id) ?? id, { kind: 'internal', from: evidence(link) }],
      ),
    )
}

const toParallels = ({ a, b, similarity }: Library['parallels'][number]): Entry[] => [
  [placeKey(a), { kind: 'parallel', from: b, own: a, similarity }],
  [placeKey(b), { kind: 'parallel', from: a, own: b, similarity }],
]

function toActions({
  document,
  number,
  textBlocks,
  whyBlocks,
  partiesBlocks,
  summaryBlock,
}: ResolvedAction): Entry[] {
  const roles: [ActionRole, BlockId[]][] = [
    ['text', textBlocks],
    ['why', whyBlocks],
    ['parties', partiesBlocks],
    ['summary', summaryBlock === null ? [] : [summaryBlock]],
  ]
  return roles.flatMap(([role, blocks]) =>
    blocks.map((block): Entry => [blockKey(document, block), { kind: 'action', document, number, role }]),
  )
}

const toNaming = (link: Link): Entry[] =>
  link.by === undefined || link.by === link.block
    ? []
    : [[blockKey(link.document, link.by), { kind: 'naming', from: evidence(link) }]]

const evidence = ({ document, block, start, end }: Link): Evidence => ({ document, block, start, end })

/** Documents of our own that are cited by their official id: document → the links that cite it. */
export function documentCitations({
  documents,
  links,
}: Pick<Library, 'documents' | 'links'>): Map<DocumentId, Link[]> {
  const own = new Map(
    documents.flatMap(({ id, official }) => (official === null ? [] : [[official, id] as const])),
  )
  const pairs = links.flatMap((link) =>
    link.targets.flatMap((target) => (own.has(target.id) ? [{ id: own.get(target.id)!, link }] : [])),
  )
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, group]) => [id, group.map(({ link }) => link)]),
  )
}
