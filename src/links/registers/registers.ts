import type { Content } from '../../collections/content-type.ts'
import type { Actor, Law, Term } from '../../collections/schema/entities.ts'
import { withLazy } from '../../text/lazy-properties.ts'
import { once } from '../../text/once.ts'
import { CITED_ACT_NAMES } from '../eu/known-acts.ts'
import { CITED_NAMES } from '../laws/known-laws.ts'
import { buildMatcher, type Phrase, type PhraseMatcher } from '../matching/phrases.ts'
import { knownOrganisations, knownSpellings } from '../organisations/known-organisations.ts'
import { type PlaceKind, placeMatchers } from '../organisations/places.ts'
import { withOtherNumber } from './inflect.ts'
import {
  abbreviationSpellings,
  actorSpellings,
  lawSpellings,
  programmeSpellings,
  termSpellings,
} from './spellings.ts'

/** The registers of the site, each as one matcher, built once for all documents. */
export interface Registers {
  actors: PhraseMatcher
  laws: PhraseMatcher
  /** Names of laws that count only right behind an article: `Ow` in `artikel 5.1 Ow`. */
  citedLaws: PhraseMatcher
  programmes: PhraseMatcher
  terms: PhraseMatcher
  /** What sort of actor each is. */
  kinds: ReadonlyMap<string, Actor['kind']>
  lawById: Map<string, Law>
  termById: Map<string, Term>
  /** Abbreviations that texts here give a meaning, by their letters. */
  meanings: ReadonlyMap<string, Term>
  /** Names of places, for lists of the bodies that are called after them. */
  places: Readonly<Record<PlaceKind, PhraseMatcher>>
}

type Named = { id: string; name: string; short?: string | null; aliases: string[] }
type Spell = (id: string, text: string, isAlias: boolean) => Phrase[]

export function buildRegisters(
  content: Pick<Content, 'actors' | 'laws' | 'programmes' | 'glossary'>,
): Registers {
  const own = new Set(content.glossary.flatMap(({ term, aliases }) => [term, ...aliases]))
  const base = {
    kinds: new Map(content.actors.map(({ id, kind }) => [id, kind])),
    lawById: new Map(content.laws.map((law) => [law.id, law])),
    termById: new Map(content.glossary.map((term) => [term.id, term])),
    meanings: new Map(
      content.glossary.flatMap((term) => (term.kind === 'abbreviation' ? [[term.term, term] as const] : [])),
    ),
  }
  return withLazy<typeof base, Matchers>(base, {
    actors: () => buildMatcher(content.actors.flatMap((actor) => spellActor(actor, own))),
    laws: () => named(content.laws, lawSpellings),
    citedLaws: () => buildMatcher(content.laws.flatMap(citedNames)),
    programmes: () => named(content.programmes, programmeSpellings),
    terms: () => buildMatcher(content.glossary.flatMap(spellTerm)),
    places: () => placeMatchers(content.actors),
  })
}

/** Who finds all links as they were kept has no need of them. */
type Matchers = Pick<Registers, 'actors' | 'laws' | 'citedLaws' | 'programmes' | 'terms' | 'places'>

function citedNames({ id, bwb, celex }: Law): Phrase[] {
  const names = [...(CITED_NAMES.get(bwb ?? '') ?? []), ...(CITED_ACT_NAMES.get(celex ?? '') ?? [])]
  return names.map((text) => ({ id, text, condition: 'anywhere' }))
}

/**
 * A public body that is known without a register: by the spellings of the table, but for those that a text
 * here gives a meaning of its own.
 */
function spellActor(actor: Actor, own: ReadonlySet<string>): Phrase[] {
  if (!known().has(actor)) return spellEntry(actor, actorSpellings)
  return knownSpellings(actor.id)
    .filter((text) => !own.has(text))
    .map((text) => ({ id: actor.id, text, condition: 'anywhere' }))
}
const known = once((): ReadonlySet<Actor> => new Set(knownOrganisations()))

function named(entries: Named[], spell: Spell): PhraseMatcher {
  return buildMatcher(entries.flatMap((entry) => spellEntry(entry, spell)))
}

function spellEntry({ id, name, short, aliases }: Named, spell: Spell): Phrase[] {
  const others = [...(short ? [short] : []), ...aliases]
  return [...spell(id, name, false), ...others.flatMap((alias) => spell(id, alias, true))]
}

/**
 * Abbreviations and what they stand for as names; terms with a small or capital first letter, in both
 * numbers.
 */
function spellTerm({ id, kind, term, aliases }: Term): Phrase[] {
  const spellings = [term, ...aliases]
  if (kind === 'abbreviation') return spellings.flatMap((text) => abbreviationSpellings(id, text))
  return spellings.flatMap(withOtherNumber).flatMap((text) => termSpellings(id, text))
}
