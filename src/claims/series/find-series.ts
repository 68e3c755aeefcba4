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

/** Groups amounts into runs in which each follows the previous one. */
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
 * Finds the numbers that a text gives for the same thing in successive years: "van € 23 miljard in 2019 naar
 * € 32 miljard in 2023". Only where the words between the numbers connect them. Afterwards:
 * 1. the points of a series are in one paragraph, have one unit, and their years increase;
 * 2. an amount is in at most one series.
 */
export function findSeries(
  { amounts }: Pick<Library, 'amounts'>,
  blockOf: ReadonlyMap<string, Block>,
): Series[] {
  return [...Map.groupBy(amounts, placeKey)].flatMap(([place, inPlace]) =>
    inBlock(blockOf.get(place), inPlace),
  )
}
