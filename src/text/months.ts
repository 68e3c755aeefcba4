/** The names of the months, in order. */
export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** Matches the name of a month, as part of a regex. */
export const MONTH = `(?:${MONTHS.join('|')})`

/** "mei" → 5; null when the name is not that of a Dutch month. */
export function fromMonth(name: string): number | null {
  const index = MONTHS.indexOf(name.toLowerCase())
  return index < 0 ? null : index + 1
}
