import { ACTOR_KINDS, type Actor, type Law, type Programme } from '../../collections/schema/entities.ts'
import type { LinkKind } from '../../links/link.ts'
import { type Catalogue, mentions } from '../catalogue.ts'
import { byName } from '../format.ts'
import { path } from '../href.ts'
import { type ActionSummary, actionSummary } from './actions.ts'
import { type PassageGroup, passages } from './passages.ts'

/** Something a text can name: an actor, a law or a programme, with its mentions as evidence. */
export interface EntityPage {
  id: string
  name: string
  /** What it is, in a word or two. */
  kind: string | null
  description: string | null
  aliases: string[]
  identifiers: { label: string; text: string; url: string }[]
  actions: ActionSummary[]
  count: number
  groups: PassageGroup[]
}

/** One line of a list of entities. */
export interface EntityRow {
  name: string
  url: string
  kind: string | null
  count: number
  documents: number
  actions: number
}

/** The registers that identifiers come from; an identifier is given as its address or as what follows `prefix`. */
const IDENTIFIERS: Record<string, { label: string; prefix: string }> = {
  tooi: { label: 'TOOI-register', prefix: 'https://identifier.overheid.nl/tooi/id/' },
  ror: { label: 'ROR', prefix: 'https://ror.org/' },
  bwb: { label: 'Wettenbank', prefix: 'https://wetten.overheid.nl/' },
}

const identifiers = (known: Record<string, string | null>): EntityPage['identifiers'] =>
  Object.entries(known).flatMap(([key, stated]) => {
    const register = IDENTIFIERS[key]
    if (!register || !stated) return []
    const text = stated.startsWith(register.prefix) ? stated.slice(register.prefix.length) : stated
    return [{ label: register.label, text, url: register.prefix + text }]
  })

/** The names that differ from the name and from each other in more than capitals. */
function otherNames(name: string, aliases: readonly string[]): string[] {
  const known = new Map([name, ...aliases].toReversed().map((alias) => [alias.toLowerCase(), alias]))
  known.delete(name.toLowerCase())
  return [...known.values()].toReversed()
}

const evidence = (catalogue: Catalogue, kind: LinkKind, id: string): Pick<EntityPage, 'count' | 'groups'> => {
  const links = mentions(catalogue, kind, id)
  return { count: links.length, groups: passages(catalogue, links) }
}

export const actorPage = (catalogue: Catalogue, actor: Actor): EntityPage => ({
  id: actor.id,
  name: actor.name,
  kind: ACTOR_KINDS[actor.kind],
  description: actor.description,
  aliases: otherNames(actor.name, actor.aliases),
  identifiers: identifiers(actor.identifiers),
  actions: actionsOf(catalogue, actor.id),
  ...evidence(catalogue, 'actor', actor.id),
})

export const lawPage = (catalogue: Catalogue, law: Law): EntityPage => ({
  id: law.id,
  name: law.name,
  kind: 'Wet of verdrag',
  description: null,
  aliases: otherNames(law.name, [law.short, ...law.aliases]),
  identifiers: identifiers({ bwb: law.bwb }),
  actions: [],
  ...evidence(catalogue, 'law', law.id),
})

export const programmePage = (catalogue: Catalogue, programme: Programme): EntityPage => ({
  id: programme.id,
  name: programme.name,
  kind: 'Programma of akkoord',
  description: null,
  aliases: otherNames(programme.name, [programme.short ?? programme.name, ...programme.aliases]),
  identifiers: [],
  actions: [],
  ...evidence(catalogue, 'programme', programme.id),
})

const actionsOf = (catalogue: Catalogue, actor: string): ActionSummary[] =>
  catalogue.actions.filter((action) => action.parties.includes(actor)).map((action) => actionSummary(catalogue, action))

/** Actors by kind, in the order of the kinds; within a kind by name. */
export function actorGroups(catalogue: Catalogue): { label: string; rows: EntityRow[] }[] {
  const byKind = Map.groupBy(catalogue.actors, (actor) => actor.kind)
  return Object.entries(ACTOR_KINDS).flatMap(([kind, label]) => {
    const actors = byKind.get(kind as Actor['kind'])
    return actors
      ? [{ label, rows: actors.map((actor) => row(catalogue, 'actor', actor, path.actor)).toSorted(byName((item) => item.name)) }]
      : []
  })
}

export const lawRows = (catalogue: Catalogue): EntityRow[] =>
  catalogue.laws.map((law) => row(catalogue, 'law', law, path.law)).toSorted(byName((item) => item.name))

export const programmeRows = (catalogue: Catalogue): EntityRow[] =>
  catalogue.programmes.map((programme) => row(catalogue, 'programme', programme, path.programme)).toSorted(byName((item) => item.name))

function row(
  catalogue: Catalogue,
  kind: LinkKind,
  entity: { id: string; name: string; short?: string | null },
  url: (id: string) => string,
): EntityRow {
  const links = mentions(catalogue, kind, entity.id)
  return {
    name: entity.name,
    url: url(entity.id),
    kind: entity.short && entity.short !== entity.name ? entity.short : null,
    count: links.length,
    documents: new Set(links.map((link) => link.document)).size,
    actions: kind === 'actor' ? actionsOf(catalogue, entity.id).length : 0,
  }
}
