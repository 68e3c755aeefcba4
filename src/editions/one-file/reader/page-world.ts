import { NOWHERE } from '../world-names.ts'
import { fileAt, typeOf } from './packed-library.ts'
import { place, toRoute, toSite } from './place-now.ts'

/** The state of a history entry: the page's own state, and how far the reader had scrolled. */
export interface Remembered {
  page?: unknown
  y?: number
}

export const remembered = (): Remembered => (history.state as Remembered | null) ?? {}

/** `fetch` from memory; nothing else can be fetched. */
export async function fetchFile(input: string | URL | Request): Promise<Response> {
  const url = toSite(input instanceof Request ? input.url : String(input))
  const found = fileAt(url)
  if (!found) throw new TypeError(`${url.pathname} is not in this file`)
  return new Response(found.bytes, { headers: { 'Content-Type': typeOf(found.path) } })
}

type Write = 'pushState' | 'replaceState'

/** The page's `history`; its addresses are those of the site. */
function write(way: Write, page: unknown, address?: string | URL | null): void {
  const url = address === undefined || address === null ? place.now : toSite(String(address))
  history[way]({ page, ...(way === 'replaceState' && { y: remembered().y }) }, '', toRoute(url.href) ?? '')
  place.now = url
}

export const historyOfPage = {
  get state(): unknown {
    return remembered().page ?? null
  },
  get length(): number {
    return history.length
  },
  pushState: (state: unknown, _: string, url?: string | URL | null): void => write('pushState', state, url),
  replaceState: (state: unknown, _: string, url?: string | URL | null): void =>
    write('replaceState', state, url),
  back: (): void => history.back(),
  forward: (): void => history.forward(),
  go: (steps?: number): void => history.go(steps),
}

/** Goes to an address, inside this file or outside of it. */
export function goTo(address: string, replace = false): void {
  const target = toRoute(address) ?? address
  if (replace) location.replace(target)
  else location.assign(target)
}

/** The page's `location`, as on the site. */
export const locationOfPage = {
  get href(): string {
    return place.now.href
  },
  set href(address: string) {
    goTo(address)
  },
  /**
   * Pages append a path to it to make an address for others. For a site without an address that is this file.
   */
  get origin(): string {
    return place.now.origin === NOWHERE ? `${location.href.split('#', 1)[0]}#` : place.now.origin
  },
  get host(): string {
    return place.now.host
  },
  get protocol(): string {
    return place.now.protocol
  },
  get pathname(): string {
    return place.now.pathname
  },
  get search(): string {
    return place.now.search
  },
  get hash(): string {
    return place.now.hash
  },
  set hash(anchor: string) {
    goTo(`#${anchor.replace(/^#/, '')}`)
  },
  assign: (address: string | URL): void => goTo(String(address)),
  replace: (address: string | URL): void => goTo(String(address), true),
  reload: (): void => location.reload(),
  toString: (): string => place.now.href,
}
