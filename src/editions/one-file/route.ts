/**
 * The addresses of the one file: `/documenten/<id>/#p23` of the site →
 * `leeswijzer.html#/documenten/<id>/p23`.
 */

/**
 * Whether the library has a page or file at a path below its root: `documenten/nota/`, `data/v1/index.json`.
 */
export type HasFile = (path: string) => boolean

/**
 * The address on the site for a hash: `#/documenten/nota/p23`, also `#/documenten/nota/?q=x#p23` and
 * `#/documenten/nota`.
 */
export function readRoute(hash: string, root: string, hasFile: HasFile): URL {
  const [before = '', ...anchors] = hash.replace(/^#?\/?/, '').split('#')
  const [path = '', ...queries] = before.split('?')
  const url = new URL(root)
  const whole = path === '' || path.endsWith('/') || hasFile(path)
  const cut = whole || hasFile(`${path}/`) ? path.length : path.lastIndexOf('/') + 1
  const anchor = anchors.length > 0 ? anchors.join('#') : path.slice(cut)
  url.pathname += path.slice(0, cut) + (whole || cut < path.length ? '' : '/')
  url.search = queries.join('?')
  url.hash = anchor
  return url
}

/** The hash for an address of the site; null for any other address. */
export function writeRoute(url: URL, root: string): string | null {
  if (!url.href.startsWith(root)) return null
  const path = url.pathname.slice(new URL(root).pathname.length)
  return `#/${path}${url.search ? url.search + url.hash : url.hash.slice(1)}`
}

/** Whether two addresses are of the same page, ignoring the anchor. */
export const isSamePage = (a: URL, b: URL): boolean => a.pathname === b.pathname && a.search === b.search
