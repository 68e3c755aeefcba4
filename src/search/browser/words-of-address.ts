/** File extensions, and parts of an address that only say where something is. */
const ENDING = /\.(?:html?|php|aspx?|pdf|json)$/i
const NOT_A_WORD = /^(?:index|www|p\d+)?$/i

/**
 * The words of an address that was not found: `/documenten/eigen-bijdrage_wmo/` → `eigen bijdrage wmo`.
 * `sections`: the first parts of existing addresses, which say nothing of what was meant.
 */
export function wordsOfAddress(path: string, sections: readonly string[]): string {
  const parts = decode(path)
    .split('/')
    .filter((part) => part !== '')
  const meant = sections.includes(parts[0] ?? '') && parts.length > 1 ? parts.slice(1) : parts
  return meant
    .flatMap((part) => part.replace(ENDING, '').split(/[\s_+-]+/))
    .filter((word) => !NOT_A_WORD.test(word))
    .join(' ')
}

/** Leaves an address with an invalid escape as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
