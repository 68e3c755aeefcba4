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

type Add = (place: string, backlink: Backlink) => void

/**
 * For every block that something points at: references, parallels, actions, definitions, in that order.
 * Linear in what there is, and nothing is made for each of it but what is told.
 */
export function backlinks(library: Library): Backlinks {
  const found = new Map<string, Backlink[]>()
  const add: Add = (place, backlink) => {
    const known = found.get(place)
    if (known === undefined) found.set(place, [backlink])
    else known.push(backlink)
  }
  addReferences(library, add)
  for (const parallel of library.parallels) addParallel(parallel, add)
  for (const action of library.actions) addAction(action, add)
  for (const { id, definitions } of library.glossary)
    for (const own of definitions) add(placeKey(own), { kind: 'definition', term: id, own })
  for (const link of library.links) addNaming(link, add)
  return found
}

/** An alias such as `actie-5` is the block it stands on. */
function addReferences({ links, documents }: Library, add: Add): void {
  const aliases = new Map(
    documents.flatMap(({ id, aliases }) =>
      Object.entries(aliases).map(([alias, block]) => [blockKey(id, alias), blockKey(id, block)]),
    ),
  )
  for (const link of links) {
    if (link.kind !== 'internal') continue
    for (const { id } of link.targets) add(aliases.get(id) ?? id, { kind: 'internal', from: evidence(link) })
  }
}

function addParallel({ a, b, similarity }: Library['parallels'][number], add: Add): void {
  add(placeKey(a), { kind: 'parallel', from: b, own: a, similarity })
  add(placeKey(b), { kind: 'parallel', from: a, own: b, similarity })
}

function addAction(action: ResolvedAction, add: Add): void {
  const { document, number, textBlocks, whyBlocks, partiesBlocks, summaryBlock } = action
  const roles: [ActionRole, BlockId[]][] = [
    ['text', textBlocks],
    ['why', whyBlocks],
    ['parties', partiesBlocks],
    ['summary', summaryBlock === null ? [] : [summaryBlock]],
  ]
  for (const [role, blocks] of roles)
    for (const block of blocks) add(blockKey(document, block), { kind: 'action', document, number, role })
}

function addNaming(link: Link, add: Add): void {
  if (link.by === undefined || link.by === link.block) return
  add(blockKey(link.document, link.by), { kind: 'naming', from: evidence(link) })
}

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
