/**
 * Decodes a part of an address: `1%C2%B0` → `1°`. Returns it unchanged when it is not valid percent-encoding,
 * since anybody can type an address.
 */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
