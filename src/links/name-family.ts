/** A tail of fewer letters says too little of what something is. */
const LEAST = 6

const isOneWord = (name: string): boolean => /^\p{L}+$/u.test(name)

/** `zorgaanbieders` and `aanbieders`: a compound of the other word. */
const endsWith = (longer: string, shorter: string): boolean =>
  shorter.length >= LEAST && longer.endsWith(shorter)

/**
 * Whether two lists of spellings may name the same: a text that says "aanbieders" has not stopped naming "zorgaanbieders".
 * True when they share a spelling, or when a spelling of one word is a compound of one of the other list.
 */
export function sameFamily(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map((names) => names.map((name) => name.toLowerCase()))
  if (!left || !right) return false
  if (left.some((name) => right.includes(name))) return true
  const words = right.filter(isOneWord)
  return left
    .filter(isOneWord)
    .some((name) => words.some((other) => endsWith(name, other) || endsWith(other, name)))
}
