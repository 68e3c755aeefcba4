import { Actor, type ActorKind } from '../../collections/schema/entities.ts'
import { once } from '../../text/once.ts'
import { slug } from '../../text/slug.ts'
import type { Organisation } from './organisation.ts'
import { spellingsOf } from './organisation-spellings.ts'
import facts from './organisations.json' with { type: 'json' }

const KINDS: Readonly<Record<string, ActorKind>> = {
  ministerie: 'ministerie',
  inspectie: 'inspectie',
  zbo: 'uitvoerder',
  agentschap: 'uitvoerder',
  dienst: 'uitvoerder',
  adviescollege: 'adviesorgaan',
  planbureau: 'adviesorgaan',
  koepel: 'koepel',
  gemeente: 'gemeente',
  provincie: 'provincie',
  waterschap: 'waterschap',
  'rechterlijke-macht': 'rechter',
}

/** Parliament is a kind of its own. */
const kindOf = ({ kind, name }: Organisation): ActorKind =>
  /Kamer der Staten-Generaal$/u.test(name) ? 'parlement' : (KINDS[kind] ?? 'organisatie')

const TOOI = 'https://identifier.overheid.nl/tooi/id/'

function toActor(fact: Organisation): Actor {
  const { name, names = [], tooi } = fact
  return Actor.parse({
    id: slug(name),
    name,
    aliases: names,
    kind: kindOf(fact),
    identifiers: tooi === undefined ? {} : { tooi: TOOI + tooi },
  })
}

const FACTS: readonly Organisation[] = facts.organisations

/** Public bodies that any text may name: a site knows them without a register of its own. */
export const knownOrganisations = once((): readonly Actor[] => FACTS.map(toActor))

const BY_ID: ReadonlyMap<string, Organisation> = new Map(FACTS.map((fact) => [slug(fact.name), fact]))

const BY_NUMBER: ReadonlyMap<string, Organisation> = new Map(
  FACTS.flatMap((fact) => (fact.tooi === undefined ? [] : [[TOOI + fact.tooi, fact] as const])),
)

/** The row of the table for an actor, by its number, else by its id. */
export const organisationOf = ({ id, identifiers }: Actor): Organisation | undefined =>
  BY_NUMBER.get(identifiers.tooi ?? '') ?? BY_ID.get(id)

/** How texts write the name of a body that is in the table, by its id. */
export function knownSpellings(id: string): string[] {
  const fact = BY_ID.get(id)
  return fact === undefined ? [] : spellingsOf(fact)
}
