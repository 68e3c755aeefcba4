import { path } from '../../catalogue/addresses.ts'
import type { Library } from '../../claims/library.ts'
import type { WordsAt } from '../../claims/quoted-words.ts'
import { officialUrl } from '../../links/identifiers/juriconnect.ts'
import type { Link } from '../../links/link.ts'
import { termUses } from '../../links/term-uses.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { quotation, withWords } from './block-finder.ts'
import { isReference } from './documents.ts'
import type {
  PublicActors,
  PublicGlossary,
  PublicLaws,
  PublicProgrammes,
  PublicReferences,
} from './schema.ts'
import type { SitePath } from './site-path.ts'

const words = ({ document, block, start, end, text }: Link) => ({ document, block, start, end, text })

const mention = (link: Link) => ({ ...words(link), ...(link.by !== undefined && { by: link.by }) })

/** The links of one kind, by the id of what they point at. */
function mentionsOf(library: Library, kind: Link['kind']): Map<string, Link[]> {
  const found = new Map<string, Link[]>()
  for (const link of library.links)
    if (link.kind === kind)
      for (const { id } of link.targets) getOrInsert(found, id, (): Link[] => []).push(link)
  return found
}

/** The words of what is quoted are to come: see `withWordsOfActor`. */
export function actorsData(library: Library, at: SitePath): PublicActors {
  const mentions = mentionsOf(library, 'actor')
  const relations = Map.groupBy(library.relations, ({ subject }) => subject)
  return library.actors.map(({ id, name, aliases, kind, identifiers }) => ({
    id,
    name,
    aliases,
    kind,
    identifiers,
    url: at(path.actor(id)),
    mentions: (mentions.get(id) ?? []).map(mention),
    relations: (relations.get(id) ?? []).map(({ kind, object, role, evidence }) => ({
      kind,
      actor: object,
      role,
      ...quotation(evidence),
    })),
  }))
}

type PublicActor = PublicActors[number]

export const withWordsOfActor =
  (wordsAt: WordsAt) =>
  (actor: PublicActor): PublicActor => ({ ...actor, relations: actor.relations.map(withWords(wordsAt)) })

export function programmesData(library: Library, at: SitePath): PublicProgrammes {
  const mentions = mentionsOf(library, 'programme')
  return library.programmes.map(({ id, name, short, aliases }) => {
    return {
      id,
      name,
      short,
      aliases,
      url: at(path.programme(id)),
      mentions: (mentions.get(id) ?? []).map(mention),
    }
  })
}

export function lawsData(library: Library, at: SitePath): PublicLaws {
  const mentions = mentionsOf(library, 'law')
  return library.laws.map((law) => {
    const { id, name, short, aliases, bwb, celex } = law
    const official = officialUrl(law)
    return {
      id,
      name,
      short,
      aliases,
      bwb,
      celex,
      url: at(path.law(id)),
      official,
      mentions: (mentions.get(id) ?? []).map(mention),
    }
  })
}

/** The words of definitions are to come: see `withWordsOfTerm`. */
export function glossaryData(library: Library, at: SitePath): PublicGlossary {
  const uses = termUses(library.links)
  return library.glossary.flatMap(({ id, kind, term, aliases, definitions, scope }) => {
    const all = definitions.map(quotation)
    return all.slice(0, 1).map(({ text: definition, document, block }) => ({
      ...{ id, kind, term, aliases, definition, document, block },
      ...(scope && { scope }),
      url: at(path.term(id)),
      definitions: all,
      mentions: uses({ id, term }).map(mention),
    }))
  })
}

type PublicTerm = PublicGlossary[number]

export const withWordsOfTerm =
  (wordsAt: WordsAt) =>
  (term: PublicTerm): PublicTerm => {
    const definitions = term.definitions.map(withWords(wordsAt))
    return { ...term, definition: definitions[0]?.text ?? '', definitions }
  }

export function referencesData(links: readonly Link[], at: SitePath): PublicReferences {
  return links.filter(isReference).map((link) => ({
    ...words(link),
    kind: link.kind as PublicReferences[number]['kind'],
    targets: link.targets.map(({ id, url }) => ({ id, url: at(url) })),
    ...(link.reason !== undefined && { reason: link.reason }),
  }))
}
