/** Chooses the volumes of a large library in which to look for the terms of a question, the best first. */
import type { Engine } from '../browser/engine.ts'
import type { Holding } from '../browser/holding.ts'
import type { Term, Way } from './term.ts'

type Holdings = Pick<Engine, 'holding'>

/** The weight of the amount of records with a word, relative to having it at all. */
const BY_AMOUNT = 0.1

/**
 * Indexes of volumes, the most promising first: by the terms that they hold, of which rare ones weigh more.
 * @param within The only candidates; null for all.
 */
export async function volumesFor(
  engine: Engine,
  terms: readonly Term[],
  within: Holding | null,
): Promise<number[]> {
  const all = Array.from({ length: engine.volumes }, (_, place) => place)
  if (engine.volumes === 1) return all
  const asked = terms.filter((term) => !term.asked.optional)
  const held = await Promise.all(asked.map((term) => holdingOf(engine, term)))
  const worth = (place: number): number =>
    held.reduce((sum, each) => sum + worthOf(each, place, engine.volumes), 0)
  return all
    .filter((place) => within?.has(place) ?? true)
    .map((place) => ({ place, worth: worth(place) }))
    .filter((each) => each.worth > 0 || asked.length === 0)
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .map(({ place }) => place)
}

/** A term that few volumes hold weighs more. */
function worthOf(holding: Holding | null, place: number, volumes: number): number {
  if (!holding) return 0
  const amount = holding.get(place)
  return amount === undefined ? 0 : Math.log(1 + volumes / holding.size) * (1 + BY_AMOUNT * amount)
}

/** The volumes that match a term in one of its ways; null when unknown. */
async function holdingOf(engine: Holdings, { ways }: Term): Promise<Holding | null> {
  const strict = ways.filter(({ loose }) => !loose)
  const held = await Promise.all((strict.length > 0 ? strict : ways).map((way) => holdingOfWay(engine, way)))
  const known = held.filter((each) => each !== null)
  return known.length > 0 ? known.reduce(union) : null
}

/** The volumes that match every step of a way; null when unknown. */
async function holdingOfWay(engine: Holdings, { steps }: Way): Promise<Holding | null> {
  const held = await Promise.all(
    steps.map(async (options) => {
      const written = [...new Set(options.flatMap(({ volumes }) => (volumes ? [volumes] : [])))]
      const holdings = await Promise.all(written.map((each) => engine.holding(each)))
      return holdings.length > 0 ? holdings.reduce(union) : null
    }),
  )
  const known = held.filter((each) => each !== null)
  return known.length > 0 ? known.reduce(intersection) : null
}

const union = (a: Holding, b: Holding): Holding => {
  const both = new Map(a)
  for (const [place, amount] of b) both.set(place, Math.max(amount, both.get(place) ?? 0))
  return both
}

const intersection = (a: Holding, b: Holding): Holding =>
  new Map(
    [...a].flatMap(([place, amount]) => {
      const other = b.get(place)
      return other === undefined ? [] : [[place, Math.min(amount, other)] as const]
    }),
  )
