/**
 * The parameter with the digest of the cited words. Scripts cannot read text fragments, so it is in the
 * query.
 */
export const WORDS_PARAMETER = 'w'

/**
 * The address of a place: `https://example.org/documenten/x/?w=1a2b3c4d#p23:~:text=…`. Without support for
 * text fragments or digests it still leads to the anchor.
 */
export function placeLink(
  page: string,
  anchor: string,
  { words, directive }: { words?: string; directive?: string | null } = {},
): string {
  const query = words ? `?${WORDS_PARAMETER}=${words}` : ''
  return `${page}${query}#${anchor}${directive ? `:~:${directive}` : ''}`
}
