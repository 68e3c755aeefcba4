import type { Actor } from '../../collections/schema/entities.ts'
import { buildMatcher, type Phrase, type PhraseMatcher } from '../matching/phrases.ts'
import { organisationOf } from './known-organisations.ts'
import type { Organisation } from './organisation.ts'
import { placesOf } from './organisation-spellings.ts'

/** Bodies that are called after a place: `de gemeenten Oss en Bernheze`. */
export const PLACE_KINDS = ['gemeente', 'provincie', 'waterschap'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** The names without the word for what they are; one that two bodies bear leads nowhere. */
export function placeMatchers(actors: readonly Actor[]): Record<PlaceKind, PhraseMatcher> {
  const known = actors.flatMap((actor) => {
    const fact = organisationOf(actor)
    return fact === undefined ? [] : [{ id: actor.id, fact }]
  })
  return {
    gemeente: matcherOf('gemeente', known),
    provincie: matcherOf('provincie', known),
    waterschap: matcherOf('waterschap', known),
  }
}

function matcherOf(kind: PlaceKind, known: readonly { id: string; fact: Organisation }[]): PhraseMatcher {
  const names = known
    .filter(({ fact }) => fact.kind === kind)
    .flatMap(({ id, fact }) => placesOf(fact).map((text): Phrase => ({ id, text, condition: 'anywhere' })))
  const bearers = Map.groupBy(names, ({ text }) => text)
  return buildMatcher(names.filter(({ text }) => new Set(bearers.get(text)?.map(({ id }) => id)).size === 1))
}
