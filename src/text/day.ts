/** 2023, 5, 3 → "2023-05-03"; null for a day that there is not, such as 31 februari. */
export function dayOf(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date))
  const isThere =
    day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date
  return isThere ? day.toISOString().slice(0, 10) : null
}
