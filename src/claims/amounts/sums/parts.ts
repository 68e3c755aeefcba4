import { exactSum } from '../../../text/numbers.ts'
import type { AmountRef, AmountSum } from '../amount.ts'
import type { Statement } from '../compare/statement.ts'

/** A sum before it is known whose document it is. */
export type LooseSum = Omit<AmountSum, 'document'>

/** The place and the size of an amount. */
export const refOf = ({ block, start, end, text, value, precision }: Statement): AmountRef => ({
  block,
  start,
  end,
  text,
  value,
  precision,
})

export const isMoney = ({ unit }: Statement): boolean => unit === 'eur'

/** "Van deze € 65 miljoen": an amount that was named before. */
export const refersBack = ({ before }: Statement): boolean =>
  /\bvan (?:de|deze|dit|dat|die|het)[ \u00a0]$/iu.test(before)

/**
 * Parts against their whole. Each may be rounded by half a step, and so may the whole: sums within what those
 * add up to agree after rounding.
 */
export function judgeSum(
  stated: number,
  precision: number,
  parts: readonly AmountRef[],
): Pick<AmountSum, 'computed' | 'verdict'> {
  const computed = exactSum(parts.map(({ value }) => value))
  const room = exactSum([precision, ...parts.map((part) => part.precision)]) / 2
  const apart = Math.abs(exactSum([computed, -stated]))
  if (apart === 0) return { computed, verdict: 'agrees' }
  return { computed, verdict: apart <= room ? 'rounds' : 'differs' }
}

/** A whole that the text states, with its parts. */
export const sumOf = (kind: AmountSum['kind'], whole: Statement, parts: AmountRef[]): LooseSum => ({
  ...{ block: whole.block, kind, whole: refOf(whole), table: null, cell: null, parts, stated: whole.value },
  ...judgeSum(whole.value, whole.precision, parts),
})
