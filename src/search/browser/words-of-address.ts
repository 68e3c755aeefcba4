/** Ends of file names, and what stands in an address only to say where. */
const ENDING = /\.(?:html?|php|aspx?|pdf|json)$/i
const NOT_A_WORD = /^(?:index|www|p\d+)?$/i

/**
 * The words of an address that leads nowhere: `/documenten/eigen-bijdrage_wmo/` → `eigen bijdrage wmo`.
 * `sections` are the first parts of addresses that exist; they say nothing of what was meant.
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

/** An address with a broken escape is taken as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
