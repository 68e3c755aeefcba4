/** A range of more numbers is kept as its two ends. */
const LONGEST = 50

/** `6`, `9` → [`6`, `7`, `8`, `9`]; only the ends when they are letters, decimal, or the wrong way round. */
export function numbersBetween(from: string, to: string): string[] {
  const size = Number(to) - Number(from) + 1
  if (!Number.isInteger(size) || !Number.isInteger(Number(from)) || size < 2 || size > LONGEST)
    return [from, to]
  return Array.from({ length: size }, (_, offset) => String(Number(from) + offset))
}
