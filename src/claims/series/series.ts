import type { AmountRef, AmountUnit } from '../amounts/amount.ts'

/** A number of a series: an amount in the text, with the year that the text gives for it. */
export interface SeriesPoint extends AmountRef {
  year: number
}

/** The same thing counted in several years, in one paragraph. */
export interface Series {
  document: string
  block: string
  unit: AmountUnit
  /** What is counted: the word after the numbers ("mensen"); null when there is none. */
  noun: string | null
  /** "per jaar", "per maand": how often it is paid. */
  every: string[]
  /** At least two, with increasing years. */
  points: SeriesPoint[]
}
