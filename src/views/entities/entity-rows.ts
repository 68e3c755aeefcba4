import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, mentions } from '../../catalogue/catalogue.ts'
import { byName } from '../../catalogue/format.ts'
import type { Actor } from '../../collections/schema/entities.ts'
import type { LinkKind } from '../../links/link.ts'
import { actionsOf } from '../actions/duties.ts'
import { firstMention } from './first-mention.ts'

/** A row in a list of actors, laws or programmes. */
export interface EntityRow {
  name: string
  url: string
  /** Its short name, when that is another than its name. */
  short: string | null
  count: number
  documents: number
  actions: number
  /** Year of the oldest text that names it. */
  since: string | null
}

interface Named {
  id: string
  name: string
  short?: string | null
}

/** What many of a kind are called, in the order in which they are listed. */
const GROUPS: Readonly<Record<Actor['kind'], string>> = {
  ministerie: 'Ministeries',
  bewindspersoon: 'Kabinet en bewindspersonen',
  inspectie: 'Inspecties en toezichthouders',
  uitvoerder: 'Uitvoeringsorganisaties',
  adviesorgaan: 'Adviesorganen en planbureaus',
  kennisinstituut: 'Kennisinstituten',
  koepel: 'Koepel- en belangenorganisaties',
  rol: 'Partijen die als groep worden genoemd',
  parlement: 'Parlement',
  gemeente: 'Gemeenten',
  provincie: 'Provincies',
  waterschap: 'Waterschappen',
  rechter: 'Rechterlijke instanties',
  organisatie: 'Organisaties',
  persoon: 'Personen',
}

/** Actors by kind, in the order of the kinds; within a kind by name. */
export function actorGroups(catalogue: Catalogue): { label: string; rows: EntityRow[] }[] {
  const byKind = Map.groupBy(catalogue.actors, (actor) => actor.kind)
  return Object.entries(GROUPS).flatMap(([kind, label]) => {
    const actors = byKind.get(kind as Actor['kind'])
    return actors ? [{ label, rows: rowsOf(catalogue, 'actor', actors, path.actor) }] : []
  })
}

export const lawRows = (catalogue: Catalogue): EntityRow[] =>
  rowsOf(catalogue, 'law', catalogue.laws, path.law)

export const programmeRows = (catalogue: Catalogue): EntityRow[] =>
  rowsOf(catalogue, 'programme', catalogue.programmes, path.programme)

/** The names with most mentions, at most `most` of them. */
export const mostNamed = (rows: readonly EntityRow[], most: number): EntityRow[] =>
  rows
    .filter((row) => row.count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)

const rowsOf = (
  catalogue: Catalogue,
  kind: LinkKind,
  entities: readonly Named[],
  url: (id: string) => string,
): EntityRow[] =>
  entities.map((entity) => row(catalogue, kind, entity, url)).toSorted(byName((item) => item.name))

function row(
  catalogue: Catalogue,
  kind: LinkKind,
  { id, name, short }: Named,
  url: (id: string) => string,
): EntityRow {
  const links = mentions(catalogue, kind, id)
  return {
    name,
    url: url(id),
    short: short && short.toLowerCase() !== name.toLowerCase() ? short : null,
    count: links.length,
    documents: new Set(links.map((link) => link.document)).size,
    actions: kind === 'actor' ? actionsOf(catalogue, id).length : 0,
    since: firstMention(catalogue, links)?.year ?? null,
  }
}
