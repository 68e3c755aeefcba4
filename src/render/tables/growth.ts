import { exactSum } from '../../text/numbers.ts'

/** The difference between a figure and that of the year before. */
export interface Growth {
  /** In the unit of the table. */
  absolute: number
  /**
   * A share of the year before (0.164 is 16.4%); null if that is not above zero, or the figure is below zero.
   */
  relative: number | null
}

/** The growth from one year to the next; null when one of the cells is empty: empty is not zero. */
export function growth(value: number | null, before: number | null): Growth | null {
  if (value === null || before === null) return null
  const absolute = exactSum([value, -before])
  return { absolute, relative: before > 0 && value >= 0 ? absolute / before : null }
}
