/**
 * A session year as it is cited: '2022–2023' or '20222023' → '2022/23'; at the turn of the century
 * '1999/2000'; null when it is none.
 */
export function citedSession(year: string): string | null {
  const [, first, second] = /^(\d{4})(?:[–/-])?(\d{4})$/.exec(year) ?? []
  if (!first || Number(second) !== Number(first) + 1) return null
  return second?.endsWith('00') ? `${first}/${second}` : `${first}/${second?.slice(2)}`
}
