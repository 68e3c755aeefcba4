import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, mentionKey, mentions } from '../../catalogue/catalogue.ts'
import { ACTOR_KINDS, type Actor, type Law, type Programme } from '../../collections/schema/entities.ts'
import { officialUrl } from '../../links/identifiers/juriconnect.ts'
import type { LinkKind } from '../../links/link.ts'
import { type Duty, duties } from '../actions/duties.ts'
import type { AmountGroup } from '../amounts/amount-groups.ts'
import { entityAmounts } from '../amounts/entity-amounts.ts'
import { type PlanChangeView, planChangeViews } from '../amounts/plan-change-view.ts'
import { evidenceOf, type Evidence as Mentions } from '../places/evidence-groups.ts'
import { type Companion, companions } from './companions.ts'
import { type FirstMention, firstMention } from './first-mention.ts'
import { type Identifier, identifiers } from './identifiers.ts'
import { type Spelling, spellings } from './name-spellings.ts'
import { type RelationGroup, relationsOf } from './related-actors.ts'
import { type CitedArticle, citedArticles } from './statutes.ts'
import { shownYears, type Year } from './years.ts'

/** The page of an actor, a law or a programme, with its mentions as evidence. */
export interface EntityPage extends Mentions {
  id: string
  name: string
  url: string
  /** What it is, in a word or two. */
  kind: string
  description: string | null
  identifiers: Identifier[]
  /** For a law: whether its official address is known. */
  official: 'known' | 'unknown' | null
  count: number
  first: FirstMention | null
  duties: Duty[]
  relations: RelationGroup[]
  articles: CitedArticle[]
  companions: Companion[]
  years: Year[]
  spellings: Spelling[]
  /** For a programme: what it costs according to the texts. */
  amounts: AmountGroup[]
  /** The plans that were moved to another year. */
  planned: PlanChangeView[]
}

type Evidence = Pick<EntityPage, 'count' | 'first' | 'years' | 'spellings' | keyof Mentions>

function evidence(catalogue: Catalogue, kind: LinkKind, id: string, url: string): Evidence {
  const links = mentions(catalogue, kind, id)
  return {
    count: links.length,
    first: firstMention(catalogue, links),
    years: shownYears(catalogue, mentionKey(kind, id)),
    spellings: spellings(catalogue, links),
    ...evidenceOf(catalogue, links, url),
  }
}

const NOTHING = {
  description: null,
  identifiers: [],
  official: null,
  duties: [],
  relations: [],
  articles: [],
  companions: [],
  amounts: [],
  planned: [],
}

export const actorPage = (catalogue: Catalogue, actor: Actor): EntityPage => ({
  ...NOTHING,
  id: actor.id,
  name: actor.name,
  url: path.actor(actor.id),
  kind: ACTOR_KINDS[actor.kind],
  description: actor.description,
  identifiers: identifiers(actor.identifiers),
  duties: duties(catalogue, actor.id),
  relations: relationsOf(catalogue, actor.id),
  companions: companions(catalogue, actor.id, mentions(catalogue, 'actor', actor.id)),
  ...evidence(catalogue, 'actor', actor.id, path.actor(actor.id)),
})

export const lawPage = (catalogue: Catalogue, law: Law): EntityPage => ({
  ...NOTHING,
  id: law.id,
  name: law.name,
  url: path.law(law.id),
  kind: 'Wet of verdrag',
  identifiers: identifiers({ bwb: law.bwb, celex: law.celex }),
  official: officialUrl(law) === null ? 'unknown' : 'known',
  articles: citedArticles(catalogue, law),
  planned: planChangeViews(catalogue, mentionKey('law', law.id)),
  ...evidence(catalogue, 'law', law.id, path.law(law.id)),
})

export const programmePage = (catalogue: Catalogue, programme: Programme): EntityPage => ({
  ...NOTHING,
  id: programme.id,
  name: programme.name,
  url: path.programme(programme.id),
  kind: 'Programma of akkoord',
  amounts: entityAmounts(catalogue, mentions(catalogue, 'programme', programme.id)),
  planned: planChangeViews(catalogue, mentionKey('programme', programme.id)),
  ...evidence(catalogue, 'programme', programme.id, path.programme(programme.id)),
})
