/**
 * The digest of the words in an address. A query, because a browser keeps what
 * is in a text fragment to itself.
 */
export const WORDS_PARAMETER = 'w'

/**
 * The address of a place: `https://example.org/documenten/x/?w=1a2b3c4d#p23:~:text=…`. Whoever knows no text
 * fragments or digests finds the anchor in it.
 */
export function placeLink(
  page: string,
  anchor: string,
  { words, directive }: { words?: string; directive?: string | null } = {},
): string {
  const query = words ? `?${WORDS_PARAMETER}=${words}` : ''
  return `${page}${query}#${anchor}${directive ? `:~:${directive}` : ''}`
}
