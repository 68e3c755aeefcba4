import { exactSum } from '../../text/numbers.ts'

/**
 * How a figure differs from that of the year before: in the unit of the table,
 * and as a part of the year before.
 */
export interface Growth {
  absolute: number
  /**
   * 0.164 is 16.4%; null when the year before is zero, or one of the two is below
   * it: then a percentage says nothing.
   */
  relative: number | null
}

/** Growth from one year to the next; null when one of the two is empty: an empty cell is not zero. */
export function growth(value: number | null, before: number | null): Growth | null {
  if (value === null || before === null) return null
  const absolute = exactSum([value, -before])
  return { absolute, relative: before > 0 && value >= 0 ? absolute / before : null }
}
