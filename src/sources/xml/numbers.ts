/** "1." → "1", "(ii)" → "ii", "1°." → "1°"; "" for a bullet, which nobody cites. */
export function citedNumber(printed: string): string {
  const bare = printed.replace(/\s+/g, ' ').trim()
  const open = bare.startsWith('(') ? 1 : 0
  const number = bare.slice(open).replace(/(?<![.):;])[.):;]+$/, '')
  return /[\p{L}\d]/u.test(number) && number.length <= 30 ? number : ''
}
