/** What stands in a citation for a place: ', p. 6, al. 23'; '' for the document as a whole. */
export const placeText = ({ page, label }: { page?: string | null; label?: string }): string =>
  [page, label].map((part) => (part ? `, ${part}` : '')).join('')

/**
 * From one place to another: 'al. 23' and 'al. 25' → 'al. 23-25'; 'al. 23' and
 * 'Kader 2' → 'al. 23 t/m Kader 2'.
 */
export function labelFrom(first: string, last: string): string {
  if (first === last) return first
  const both = first.startsWith('al. ') && last.startsWith('al. ')
  return both ? `${first}-${last.slice('al. '.length)}` : `${first} t/m ${last}`
}
