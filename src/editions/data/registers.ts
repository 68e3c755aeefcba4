import { path } from '../../catalogue/addresses.ts'
import type { Library } from '../../claims/library.ts'
import type { WordsAt } from '../../claims/quoted-words.ts'
import { officialUrl } from '../../links/identifiers/juriconnect.ts'
import type { Link } from '../../links/link.ts'
import { quotation, withWords } from './block-finder.ts'
import { isReference } from './documents.ts'
import type { Named } from './named.ts'
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

type PublicActor = PublicActors[number]
type PublicProgramme = PublicProgrammes[number]
type PublicLaw = PublicLaws[number]
type PublicTerm = PublicGlossary[number]

/** An entry of a register, before what the texts say of it is added. */
type Bare<Name extends { mentions: unknown }> = Omit<Name, 'mentions' | 'relations'>

export const actorsData = ({ actors }: Library, at: SitePath): Bare<PublicActor>[] =>
  actors.map(({ id, name, aliases, kind, identifiers }) => ({
    ...{ id, name, aliases, kind, identifiers },
    url: at(path.actor(id)),
  }))

export const withTextsOfActor =
  (named: Named, wordsAt: WordsAt) =>
  (actor: Bare<PublicActor>): PublicActor => ({
    ...actor,
    mentions: named.mentions('actor', actor.id).map(mention),
    relations: relationsOf(named, wordsAt)(actor),
  })

/** The relations of an actor that texts state, with their words. */
export const relationsOf =
  ({ relations }: Named, wordsAt: WordsAt) =>
  ({ id }: Pick<PublicActor, 'id'>): PublicActor['relations'] =>
    relations(id).map(({ kind, object, role, evidence }) => ({
      ...{ kind, actor: object, role },
      ...withWords(wordsAt)(quotation(evidence)),
    }))

export const programmesData = ({ programmes }: Library, at: SitePath): Bare<PublicProgramme>[] =>
  programmes.map(({ id, name, short, aliases }) => ({
    id,
    name,
    short,
    aliases,
    url: at(path.programme(id)),
  }))

export const withTextsOfProgramme =
  ({ mentions }: Named) =>
  (programme: Bare<PublicProgramme>): PublicProgramme => ({
    ...programme,
    mentions: mentions('programme', programme.id).map(mention),
  })

export const lawsData = ({ laws }: Library, at: SitePath): Bare<PublicLaw>[] =>
  laws.map((law) => {
    const { id, name, short, aliases, bwb, celex } = law
    return { id, name, short, aliases, bwb, celex, url: at(path.law(id)), official: officialUrl(law) }
  })

export const withTextsOfLaw =
  ({ mentions }: Named) =>
  (law: Bare<PublicLaw>): PublicLaw => ({ ...law, mentions: mentions('law', law.id).map(mention) })

/** The glossary; `withTextsOfTerm` fills in the words of the definitions. */
export const glossaryData = ({ glossary }: Library, at: SitePath): Bare<PublicTerm>[] =>
  glossary.flatMap(({ id, kind, term, aliases, definitions, scope }) => {
    const all = definitions.map(quotation)
    return all.slice(0, 1).map(({ text: definition, document, block }) => ({
      ...{ id, kind, term, aliases, definition, document, block },
      ...(scope && { scope }),
      url: at(path.term(id)),
      definitions: all,
    }))
  })

export const withTextsOfTerm =
  ({ uses }: Named, wordsAt: WordsAt) =>
  (term: Bare<PublicTerm>): PublicTerm => {
    const definitions = definitionsOf(wordsAt)(term)
    const [first] = definitions
    return { ...term, definition: first?.text ?? '', definitions, mentions: uses(term).map(mention) }
  }

/** The definitions of a term, with their words. */
export const definitionsOf =
  (wordsAt: WordsAt) =>
  ({ definitions }: Pick<PublicTerm, 'definitions'>): PublicTerm['definitions'] =>
    definitions.map(withWords(wordsAt))

export function referencesData(links: readonly Link[], at: SitePath): PublicReferences {
  return links.filter(isReference).map((link) => ({
    ...words(link),
    kind: link.kind as PublicReferences[number]['kind'],
    targets: link.targets.map(({ id, url }) => ({ id, url: at(url) })),
    ...(link.reason !== undefined && { reason: link.reason }),
  }))
}
