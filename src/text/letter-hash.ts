/** A 32-bit hash that is computed letter by letter (FNV-1a). */
export const NO_LETTERS = 0x811c9dc5
const PRIME = 0x01000193

export const withLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME)

export function hashOf(text: string): number {
  let hash = NO_LETTERS
  for (let at = 0; at < text.length; at++) hash = withLetter(hash, text.charCodeAt(at))
  return hash
}
