/** The place in a citation: ', p. 6, al. 23'; '' for the document as a whole. */
export const placeText = ({ page, label }: { page?: string | null; label?: string }): string =>
  [page, label].map((part) => (part ? `, ${part}` : '')).join('')

/** 'artikel 3, tweede lid, onder b' → ['artikel 3', 'tweede lid', 'onder b'] */
const partsOf = (label: string): string[] => label.split(', ')

/** 'artikel 3, eerste lid' and 'artikel 3, derde lid' → 'artikel 3, eerste t/m derde lid'. */
function fromPart(first: string, last: string): string {
  const [ours, theirs] = [partsOf(first), partsOf(last)]
  const at = ours.findIndex((part, index) => part !== theirs[index])
  const [from = '', to = ''] = [ours.slice(at).join(', '), theirs.slice(at).join(', ')]
  if (at < 1 || to === '') return `${first} t/m ${last}`
  const isLeden = / lid$/.test(from) && / lid$/.test(to)
  return [...ours.slice(0, at), `${isLeden ? from.replace(/ lid$/, '') : from} t/m ${to}`].join(', ')
}

/** A range of places: 'al. 23', 'al. 25' → 'al. 23-25'; 'al. 23', 'Kader 2' → 'al. 23 t/m Kader 2'. */
export function labelFrom(first: string, last: string): string {
  if (first === last) return first
  const both = first.startsWith('al. ') && last.startsWith('al. ')
  return both ? `${first}-${last.slice('al. '.length)}` : fromPart(first, last)
}
