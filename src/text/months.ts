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

/** The name of a month, for patterns. */
export const MONTH = `(?:${MONTHS.join('|')})`

/** "mei" → 5; null for anything that is no Dutch month. */
export function fromMonth(name: string): number | null {
  const index = MONTHS.indexOf(name.toLowerCase())
  return index < 0 ? null : index + 1
}
