import type { AmountRef, AmountUnit } from '../amounts/amount.ts'

/** A number of a series: an amount of the text, and the year the text gives it for. */
export interface SeriesPoint extends AmountRef {
  year: number
}

/** The same thing counted in different years, as one paragraph tells it. */
export interface Series {
  document: string
  block: string
  unit: AmountUnit
  /** What is counted: the word behind the numbers ("mensen"); null when there is none. */
  noun: string | null
  /** "per jaar", "per maand": how often it is paid. */
  every: string[]
  /** At least two, the years going up. */
  points: SeriesPoint[]
}
