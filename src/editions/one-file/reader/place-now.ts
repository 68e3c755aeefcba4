import { readRoute, writeRoute } from '../route.ts'
import { hasFile, root } from './packed-library.ts'

/** The current address, as one of the site. */
export const place = { now: new URL(root) }

export const routeNow = (): URL => readRoute(location.hash, root, hasFile)

/** Converts an address in a page to one of the site. It may be relative, or a route of this file. */
export function toSite(address: string): URL {
  if (address.startsWith('#/')) return readRoute(address, root, hasFile)
  const url = new URL(address, place.now)
  return url.protocol === location.protocol && url.pathname === location.pathname
    ? readRoute(url.hash, root, hasFile)
    : url
}

/** Converts an address in a page to a route of this file; null when it is outside of the library. */
export const toRoute = (address: string): string | null => writeRoute(toSite(address), root)
