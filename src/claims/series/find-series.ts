import { placeKey } from '../../collections/block-key.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Amount } from '../amounts/amount.ts'
import type { Library } from '../library.ts'
import type { Series, SeriesPoint } from './series.ts'
import { type Dated, datedIn, follows } from './successive.ts'

const toPoint = ({ amount: { block, start, end, text, value, precision }, year }: Dated): SeriesPoint => ({
  ...{ block, start, end, text, value, precision, year },
})

function toSeries(run: readonly Dated[]): Series[] {
  const [first] = run
  if (first === undefined || run.length < 2) return []
  const { document, block, unit, period } = first.amount
  return [{ document, block, unit, noun: first.noun, every: period?.every ?? [], points: run.map(toPoint) }]
}

/** Runs of amounts of which each follows the one before it. */
function runs(dated: readonly Dated[], text: string): Dated[][] {
  const found: Dated[][] = []
  for (const each of dated) {
    const run = found.findLast((earlier) => follows(earlier.at(-1)!, each, text))
    if (run) run.push(each)
    else found.push([each])
  }
  return found
}

const inBlock = (block: Block | undefined, amounts: readonly Amount[]): Series[] =>
  block === undefined || block.type === 'table'
    ? []
    : runs(datedIn(block.text, amounts), block.text).flatMap(toSeries)

/**
 * The numbers that a text gives for the same thing in successive years: "van € 23 miljard in 2019 naar € 32
 * miljard in 2023". Only where the words between the numbers say that they belong together. Afterwards:
 * 1. the points of a series stand in one paragraph, have one unit, and their years go up;
 * 2. an amount is in one series at most.
 */
export function findSeries(
  { amounts }: Pick<Library, 'amounts'>,
  blockOf: ReadonlyMap<string, Block>,
): Series[] {
  return [...Map.groupBy(amounts, placeKey)].flatMap(([place, inPlace]) =>
    inBlock(blockOf.get(place), inPlace),
  )
}
