/** Matches records with a term: which, how well, and where. */

import type { Postings } from '../pagefind/volume.ts'
import type { Option, Term, Way } from './term.ts'

interface Match {
  /** 1 for a single occurrence of the word itself; more occurrences score higher. */
  score: number
  /** Positions of the matching tokens, sorted. */
  places: number[]
  /** Whether it matches less than was asked. */
  loose: boolean
}
export type Matches = Map<number, Match>
export type Index = ReadonlyMap<string, Postings>

/** All tokens that may match some terms. */
export const tokensIn = (terms: readonly Term[]): string[] => [
  ...new Set(
    terms.flatMap(({ ways }) =>
      ways.flatMap(({ steps }) => steps.flatMap((options) => options.map((each) => each.token))),
    ),
  ),
]

/** BM25 term frequency: each further occurrence adds less. `size`: text length relative to the average. */
const SATURATION = 1.1
const BY_LENGTH = 0.3
const saturated = (times: number, size: number): number =>
  (times * (SATURATION + 1)) / (times + SATURATION * (1 - BY_LENGTH + BY_LENGTH * size))

/** All records that match a term in any of its ways; the best way counts. */
export function matchTerm(term: Term, index: Index, sizeOf: (record: number) => number): Matches {
  const found: Matches = new Map()
  for (const way of term.ways)
    for (const [record, match] of matchWay(way, index, sizeOf)) keepBest(found, record, match)
  return found
}

function keepBest(found: Matches, record: number, match: Match): void {
  const known = found.get(record)
  if (!known) found.set(record, match)
  else if (known.loose && !match.loose) found.set(record, match)
  else if (known.loose === match.loose && match.score > known.score)
    found.set(record, { ...match, places: joined(known.places, match.places) })
  else if (known.loose === match.loose) known.places = joined(known.places, match.places)
}

const joined = (a: readonly number[], b: readonly number[]): number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y)

function matchWay(way: Way, index: Index, sizeOf: (record: number) => number): Matches {
  const steps = way.steps.map((options) => matchOptions(options, index, sizeOf))
  const [first, ...more] = steps
  const found: Matches = new Map()
  for (const record of first?.keys() ?? []) {
    const all = [first, ...more].flatMap((matches) => matches?.get(record) ?? [])
    const places = all.length < steps.length ? null : together(all, way.within)
    if (places)
      found.set(record, {
        score: way.weight * Math.min(...all.map(({ score }) => score)),
        places,
        loose: way.loose,
      })
  }
  return found
}

function matchOptions(options: readonly Option[], index: Index, sizeOf: (record: number) => number): Matches {
  const found: Matches = new Map()
  for (const { token, weight } of options) {
    for (const [record, places] of index.get(token) ?? []) {
      const score = weight * saturated(places.length, sizeOf(record))
      const known = found.get(record)
      if (!known) found.set(record, { score, places: [...places], loose: false })
      else
        found.set(record, {
          score: Math.max(known.score, score) + Math.min(known.score, score) * MORE_WAYS,
          places: joined(known.places, places),
          loose: false,
        })
    }
  }
  return found
}
const MORE_WAYS = 0.15

/**
 * The positions where all words are within reach of each other; null when nowhere. A single word always is.
 */
function together(matches: readonly Match[], within: number): number[] | null {
  const [first, ...more] = matches
  if (!first || more.length === 0) return first?.places ?? null
  const places = first.places.flatMap((place) => {
    const others = more.map((match) => nearestTo(match.places, place))
    const all = [place, ...others]
    return Math.max(...all) - Math.min(...all) <= within ? all : []
  })
  return places.length > 0 ? joined(places, []) : null
}

export const nearestTo = (places: readonly number[], place: number): number =>
  places.reduce(
    (best, each) => (Math.abs(each - place) < Math.abs(best - place) ? each : best),
    places[0] ?? Number.POSITIVE_INFINITY,
  )
