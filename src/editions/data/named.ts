/** Lookups of what the texts say of names, and fingerprints of that, which need no text to be read. */
import type { Library } from '../../claims/library.ts'
import type { Relation } from '../../claims/relations/relation.ts'
import { firstOfEach } from '../../claims/relations/relations.ts'
import { saidIn } from '../../claims/said-in.ts'
import type { Term } from '../../collections/schema/entities.ts'
import type { Link, LinkKind } from '../../links/link.ts'
import { termUses } from '../../links/term-uses.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import type { DocumentSummary } from './known.ts'
import {
  byName,
  type DocumentFingerprint,
  fingerprintOfNames,
  type NameKey,
  namesAsked,
} from './name-fingerprints.ts'

/** What the texts of a library say of names. */
export interface Named {
  mentions: (kind: LinkKind, id: string) => readonly Link[]
  uses: (term: Pick<Term, 'id' | 'term'>) => readonly Link[]
  relations: (actor: string) => readonly Relation[]
  /** A fingerprint of the links with a name; with several names, also of the order of their links. */
  fingerprintOf: (...names: NameKey[]) => unknown
}

/** `summaries`: by document, in order. `own`: by document a digest of its content. */
export function namedIn(
  library: Library,
  summaries: ReadonlyMap<string, Pick<DocumentSummary, 'names' | 'relations'>>,
  own: ReadonlyMap<string, string>,
): Named {
  const linksOf = linksByName(library)
  const stated = firstOfEach([...summaries.values()].flatMap(({ relations }) => relations))
  const relations = Map.groupBy(stated, ({ subject }) => subject as string)
  const fingerprints = byName(summaries, namesAsked(library))
  const fingerprintsOf = (name: NameKey): readonly DocumentFingerprint[] => fingerprints(name)
  const documentsWith = (...names: NameKey[]): string[] => {
    const having = new Set(names.flatMap((name) => fingerprintsOf(name).map(({ document }) => document)))
    return names.length === 1 ? [...having] : [...summaries.keys()].filter((id) => having.has(id))
  }
  return {
    mentions: (kind, id) =>
      documentsWith(`${kind}:${id}`).flatMap((each) => linksOf(each).to.get(`${kind}:${id}`) ?? []),
    uses: (term) =>
      documentsWith(`term:${term.id}`, `written:${term.term}`).flatMap((each) => linksOf(each).uses(term)),
    relations: (actor) => relations.get(actor) ?? [],
    fingerprintOf: (...names) => fingerprintOfNames(names.map(fingerprintsOf), own),
  }
}

/** The links of a document, by the name that they link to. */
interface LinksByName {
  to: ReadonlyMap<NameKey, Link[]>
  uses: ReturnType<typeof termUses>
}

/** A lookup of those of each document, computed lazily. */
function linksByName(library: Library): (document: string) => LinksByName {
  const said = saidIn(library)
  const known = new Map<string, LinksByName>()
  return (document) =>
    getOrInsert(known, document, () => {
      const { links } = said(document)
      return { to: byTarget(links), uses: termUses(links) }
    })
}

function byTarget(links: readonly Link[]): Map<NameKey, Link[]> {
  const found = new Map<NameKey, Link[]>()
  for (const link of links)
    for (const { id } of link.targets) getOrInsert(found, `${link.kind}:${id}`, (): Link[] => []).push(link)
  return found
}
