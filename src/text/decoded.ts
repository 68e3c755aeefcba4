/**
 * A part of an address as it was meant: `1%C2%B0` → `1°`. What is no code is left as it stands: anybody can
 * write an address.
 */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
