import { type Place, relativeTo, targetOf } from '../files/site-address.ts'

/** The site as a copy sees it: where its files go. */
export interface CopyPlace extends Place {
  /** The path in the copy of a file of the site. */
  moved: (path: string) => string
  /**
   * Of a copy of some of the texts: where an address of the site leads that is not in it, or null for
   * nowhere.
   */
  outside?: (address: string) => string | null
}

/** A link that leads nowhere from a copy is words. */
export const NOWHERE = Symbol('nowhere')

const LEADING: ReadonlySet<string> = new Set(['href', 'src'])

/**
 * An address in an attribute of a page or file of the site, as the copy has it; null for what stays as it is.
 */
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

/** The same of what is no link. */
export function relativeIn(from: string, address: string, place: CopyPlace): string | null {
  const found = addressIn(from, address, '', place)
  return typeof found === 'string' ? found : null
}
