import { blockKey, fromBlockKey } from '../../collections/block-key.ts'
import { ByPlace } from '../../collections/by-place.ts'
import type { BlockId } from '../../collections/schema/block.ts'
import type { Evidence } from '../../collections/schema/entities.ts'
import type { Link } from '../../links/link.ts'
import type { DocumentId } from '../../seed/seed-schema.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { once } from '../../text/once.ts'
import type { Library, ResolvedAction } from '../library.ts'
import type { Parallel } from '../parallels/parallel.ts'

/** The role of a block in an action. */
export type ActionRole = 'text' | 'why' | 'parties' | 'summary'

/** Something that refers to a block. */
export type Backlink =
  /** Words elsewhere in the documents that refer to it: `zie hoofdstuk 2`. */
  | { kind: 'internal'; from: Evidence }
  /** A passage that says the same; `own` is the passage in this block. */
  | { kind: 'parallel'; from: Evidence; own: Evidence; similarity: number }
  /** An action that the block is part of, or that it summarises. */
  | { kind: 'action'; document: DocumentId; number: number; role: ActionRole }
  /** A term that the block defines. */
  | { kind: 'definition'; term: string; own: Evidence }
  /** Words that the block defines for its document: `(hierna: Wmo 2015)`. */
  | { kind: 'naming'; from: Evidence }

/** By `<document>#<block>`, what refers to it. */
export type Backlinks = ReadonlyMap<string, Backlink[]>

/** What refers to blocks of one document, except parallels: those the library keeps by document. */
interface Pointing {
  references: { block: string; link: Link }[]
  actions: ResolvedAction[]
  definitions: { term: string; own: Evidence }[]
  namings: Link[]
}

type Add = (block: string, backlink: Backlink) => void

/**
 * By block, what refers to it: references, parallels, actions, definitions and namings, in that order. Linear
 * in the size of the library. The map is lazy: the backlinks of a document are computed when first asked for.
 */
export function backlinks(library: Library): ByPlace<Backlink[]> {
  const pointing = once(() => pointingAt(library))
  return new ByPlace(() => [...pointing().keys()], {
    all: (id) => {
      const all = pointing().get(id)
      return all ? backlinksOf(id, all, library.parallels.of(id)) : new Map()
    },
    fingerprint: (id) => signOf(pointing().get(id) ?? nothing(), library.parallels.signOf(id)),
  })
}

function pointingAt(library: Library): Map<string, Pointing> {
  const found = new Map<string, Pointing>(library.documents.map(({ id }) => [id, nothing()]))
  const at = (document: string): Pointing => getOrInsert(found, document, nothing)
  for (const { document, block, link } of references(library)) at(document).references.push({ block, link })
  for (const action of library.actions) at(action.document).actions.push(action)
  for (const { term, own } of definitions(library)) at(own.document).definitions.push({ term, own })
  for (const link of library.links.filter(isNamedElsewhere)) at(link.document).namings.push(link)
  return found
}

/** A fingerprint of what the backlinks of a document are computed from. */
function signOf({ references, actions, definitions, namings }: Pointing, parallels: string): string {
  return JSON.stringify([
    parallels,
    references.map(({ block, link }) => [block, evidence(link)]),
    actions.map((action) => [action.document, action.number, rolesOf(action)]),
    definitions,
    namings.map((link) => [link.by, evidence(link)]),
  ])
}

const nothing = (): Pointing => ({
  references: [],
  actions: [],
  definitions: [],
  namings: [],
})

const definitions = ({ glossary }: Library): { term: string; own: Evidence }[] =>
  glossary.flatMap(({ id, definitions }) => definitions.map((own) => ({ term: id, own })))

const isNamedElsewhere = ({ by, block }: Link): boolean => by !== undefined && by !== block

/** References to blocks. An alias such as `actie-5` is resolved to its block. */
function references({ links, documents }: Library): { document: string; block: string; link: Link }[] {
  const aliases = new Map(
    documents.flatMap(({ id, aliases }) =>
      Object.entries(aliases).map(([alias, block]) => [blockKey(id, alias), blockKey(id, block)]),
    ),
  )
  const internal = links.filter(({ kind }) => kind === 'internal')
  return internal.flatMap((link) =>
    link.targets.map(({ id }) => {
      const [document, block] = fromBlockKey(aliases.get(id) ?? id)
      return { document, block, link }
    }),
  )
}

function backlinksOf(
  document: string,
  pointing: Pointing,
  parallels: readonly Parallel[],
): Map<string, Backlink[]> {
  const found = new Map<string, Backlink[]>()
  const add: Add = (block, backlink) => getOrInsert(found, block, (): Backlink[] => []).push(backlink)
  for (const { block, link } of pointing.references) add(block, { kind: 'internal', from: evidence(link) })
  for (const parallel of parallels) addParallel(document, parallel, add)
  for (const action of pointing.actions) addAction(action, add)
  for (const { term, own } of pointing.definitions) add(own.block, { kind: 'definition', term, own })
  for (const link of pointing.namings) add(link.by as string, { kind: 'naming', from: evidence(link) })
  return found
}

function addParallel(document: string, { a, b, similarity }: Parallel, add: Add): void {
  if (a.document === document) add(a.block, { kind: 'parallel', from: b, own: a, similarity })
  if (b.document === document) add(b.block, { kind: 'parallel', from: a, own: b, similarity })
}

const rolesOf = ({
  textBlocks,
  whyBlocks,
  partiesBlocks,
  summaryBlock,
}: ResolvedAction): [ActionRole, BlockId[]][] => [
  ['text', textBlocks],
  ['why', whyBlocks],
  ['parties', partiesBlocks],
  ['summary', summaryBlock === null ? [] : [summaryBlock]],
]

function addAction(action: ResolvedAction, add: Add): void {
  const { document, number } = action
  for (const [role, blocks] of rolesOf(action))
    for (const block of blocks) add(block, { kind: 'action', document, number, role })
}

const evidence = ({ document, block, start, end }: Link): Evidence => ({ document, block, start, end })

/** Our documents that are cited by their official id: by document, the links that cite it. */
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
