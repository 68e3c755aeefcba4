/** Hex digits → base64 without padding: `583c8e3bf2c01950` → `WDyOO/LAGVA`. Also used in browsers. */
export function toBase64(digits: string): string {
  const bytes = Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  )
  return btoa(String.fromCharCode(...bytes)).replaceAll('=', '')
}

/** Base64 → hex digits; their number is even. */
export const fromBase64 = (packed: string): string =>
  Array.from(atob(packed), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
