import { exactSum } from '../../../text/numbers.ts'
import type { AmountRef, AmountSum } from '../amount.ts'
import type { Statement } from '../compare/statement.ts'

/** A sum without the document that it is in. */
export type LooseSum = Omit<AmountSum, 'document'>

/** The position and value of an amount. */
export const refOf = ({ block, start, end, text, value, precision }: Statement): AmountRef => ({
  block,
  start,
  end,
  text,
  value,
  precision,
})

export const isMoney = ({ unit }: Statement): boolean => unit === 'eur'

/** Whether an amount refers back to one that was named before: "Van deze € 65 miljoen". */
export const refersBack = ({ before }: Statement): boolean =>
  /\bvan (?:de|deze|dit|dat|die|het)[ \u00a0]$/iu.test(before)

/**
 * Compares parts with their whole. Each number may be rounded by half a step; a difference within the sum of
 * those still counts as rounding.
 */
export function judgeSum(
  stated: number,
  precision: number,
  parts: readonly AmountRef[],
): Pick<AmountSum, 'computed' | 'verdict'> {
  const computed = exactSum(parts.map(({ value }) => value))
  const tolerance = exactSum([precision, ...parts.map((part) => part.precision)]) / 2
  const difference = Math.abs(exactSum([computed, -stated]))
  if (difference === 0) return { computed, verdict: 'agrees' }
  return { computed, verdict: difference <= tolerance ? 'rounds' : 'differs' }
}

/** A whole that the text states, with its parts. */
export const sumOf = (kind: AmountSum['kind'], whole: Statement, parts: AmountRef[]): LooseSum => ({
  ...{ block: whole.block, kind, whole: refOf(whole), table: null, cell: null, parts, stated: whole.value },
  ...judgeSum(whole.value, whole.precision, parts),
})
