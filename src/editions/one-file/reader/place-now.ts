import { readRoute, writeRoute } from '../route.ts'
import { hasFile, root } from './packed-library.ts'

/** Where the reader is, as an address of the site. */
export const place = { now: new URL(root) }

export const routeNow = (): URL => readRoute(location.hash, root, hasFile)

/**
 * An address as a page says it → the one of the site: relative to where the reader is, or one of this file.
 */
export function toSite(address: string): URL {
  if (address.startsWith('#/')) return readRoute(address, root, hasFile)
  const url = new URL(address, place.now)
  return url.protocol === location.protocol && url.pathname === location.pathname
    ? readRoute(url.hash, root, hasFile)
    : url
}

/** An address as a page says it → one of this file; null when it leads out of the library. */
export const toRoute = (address: string): string | null => writeRoute(toSite(address), root)
