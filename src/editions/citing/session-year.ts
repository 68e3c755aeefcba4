/**
 * A session year as cited: '2022–2023', '20222023' → '2022/23'; '1999/2000' at the century; null when
 * invalid.
 */
export function citedSession(year: string): string | null {
  const [, first, second] = /^(\d{4})(?:[–/-])?(\d{4})$/.exec(year) ?? []
  if (!first || Number(second) !== Number(first) + 1) return null
  return second?.endsWith('00') ? `${first}/${second}` : `${first}/${second?.slice(2)}`
}
