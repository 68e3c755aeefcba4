import { type Place, relativeTo, targetOf } from '../files/site-address.ts'

/** The site as a copy sees it, including where its files go. */
export interface CopyPlace extends Place {
  /** Path on the site → path in the copy. */
  moved: (path: string) => string
  /** In a copy of some of the texts: where an address leads that is not in it; null for nowhere. */
  outside?: (address: string) => string | null
}

/** A link that leads nowhere becomes plain text. */
export const NOWHERE = Symbol('nowhere')

const LEADING: ReadonlySet<string> = new Set(['href', 'src'])

/** The address for the copy of an address in an attribute; null when it stays the same. */
export function addressIn(
  from: string,
  address: string,
  attribute: string,
  place: CopyPlace,
): string | typeof NOWHERE | null {
  const target = targetOf(address, place)
  if (target) return relativeTo(place.moved(from), { ...target, file: place.moved(target.file) })
  const isOfSite = address.startsWith(place.base) && !address.startsWith('//')
  if (!isOfSite || place.outside === undefined || !LEADING.has(attribute)) return null
  return place.outside(address) ?? NOWHERE
}

/** The same for an address that is not a link. */
export function relativeIn(from: string, address: string, place: CopyPlace): string | null {
  const found = addressIn(from, address, '', place)
  return typeof found === 'string' ? found : null
}
