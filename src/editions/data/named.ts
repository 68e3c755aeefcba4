/** Where names stand in a library, and in which documents: the second is known without reading the first. */
import type { Library } from '../../claims/library.ts'
import type { Relation } from '../../claims/relations/relation.ts'
import { firstOfEach } from '../../claims/relations/relations.ts'
import type { Said } from '../../claims/said-in.ts'
import type { Term } from '../../collections/schema/entities.ts'
import { isName, type Link, type LinkKind } from '../../links/link.ts'
import { termUses } from '../../links/term-uses.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { once } from '../../text/once.ts'
import type { DocumentSummary } from './known.ts'

/** A name by its kind and id, `actor:vws`; words by themselves for terms, which are found by these too. */
type NameKey = `${LinkKind | 'written'}:${string}`

/** The names that a document has: what is said of any other name does not follow from it. */
export function namesIn({ links, relations }: Pick<Said, 'links' | 'relations'>): NameKey[] {
  const named = links
    .filter(({ kind }) => isName(kind))
    .flatMap(({ kind, targets, text }): NameKey[] => [
      ...targets.map(({ id }): NameKey => `${kind}:${id}`),
      `written:${text}`,
    ])
  const subjects = relations.map(({ subject }): NameKey => `actor:${subject}`)
  return [...new Set([...named, ...subjects])]
}

/** What the documents of a library say of a name. */
export interface Named {
  mentions: (kind: LinkKind, id: string) => readonly Link[]
  uses: (term: Pick<Term, 'id' | 'term'>) => readonly Link[]
  relations: (actor: string) => readonly Relation[]
  /** The documents that any of these follow from. */
  documentsWith: (...names: NameKey[]) => string[]
}

/** `summaries`: by document, in their order. */
export function namedIn(
  library: Library,
  summaries: ReadonlyMap<string, Pick<DocumentSummary, 'names' | 'relations'>>,
): Named {
  const links = once(() => byTarget(library.links))
  const uses = once(() => termUses(library.links))
  const stated = firstOfEach([...summaries.values()].flatMap(({ relations }) => relations))
  const relations = Map.groupBy(stated, ({ subject }) => subject as string)
  const documents = byName(summaries)
  return {
    mentions: (kind, id) => links().get(`${kind}:${id}`) ?? [],
    uses: (term) => uses()(term),
    relations: (actor) => relations.get(actor) ?? [],
    documentsWith: (...keys) => [...new Set(keys.flatMap((key) => documents.get(key) ?? []))],
  }
}

function byTarget(links: readonly Link[]): Map<NameKey, Link[]> {
  const found = new Map<NameKey, Link[]>()
  for (const link of links)
    if (isName(link.kind))
      for (const { id } of link.targets) getOrInsert(found, `${link.kind}:${id}`, (): Link[] => []).push(link)
  return found
}

function byName(summaries: ReadonlyMap<string, Pick<DocumentSummary, 'names'>>): Map<string, string[]> {
  const documents = new Map<string, string[]>()
  for (const [document, { names }] of summaries)
    for (const name of names) getOrInsert(documents, name, (): string[] => []).push(document)
  return documents
}
