import type { Content } from '../../collections/content-type.ts'
import type { Actor } from '../../collections/schema/entities.ts'
import type { Link } from '../link.ts'
import { knownOrganisations } from './known-organisations.ts'

/**
 * The actors of the register, then the public bodies that every text may name; what the register has is not
 * added again.
 */
export function allActors({ actors }: Pick<Content, 'actors'>): Actor[] {
  const ids = new Set<string>(actors.map(({ id }) => id))
  const names = new Set(actors.flatMap(namesOf))
  const numbers = new Set(actors.map(({ identifiers }) => identifiers.tooi))
  const isThere = (actor: Actor): boolean =>
    ids.has(actor.id) ||
    (actor.identifiers.tooi !== undefined && numbers.has(actor.identifiers.tooi)) ||
    namesOf(actor).some((name) => names.has(name))
  return [...actors, ...knownOrganisations().filter((actor) => !isThere(actor))]
}

/** `Nederlandse Arbeidsinspectie` is also called `Arbeidsinspectie`. */
const NATION = /^(?:nederlandse?|nationale?) (?=\p{L}{8})/u

const namesOf = ({ name, aliases }: Actor): string[] =>
  [name, ...aliases].map((each) => each.toLowerCase().replace(NATION, ''))

/** The actors that a link leads to. */
export const actorsOf = ({ kind, targets }: Link): string[] =>
  kind === 'actor' ? targets.map(({ id }) => id) : []

/** The actors of the register, and of the others those that a text names. */
export function mentionedActors(
  all: readonly Actor[],
  register: readonly Actor[],
  named: ReadonlySet<string>,
): Actor[] {
  const kept = named.union(new Set<string>(register.map(({ id }) => id)))
  return all.filter(({ id }) => kept.has(id))
}
