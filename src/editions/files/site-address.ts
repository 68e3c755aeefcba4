import { posix } from 'node:path'

/** The site as links see it: the path it stands under, with a slash at both ends, and which files it has. */
export interface Place {
  base: string
  has: (path: string) => boolean
}

/** A file of the site, and what comes after it in an address: `?q=x#p1`. */
export interface Target {
  file: string
  rest: string
}

/** `/wmo/acties/?q=x#p1` → `acties/index.html` and `?q=x#p1`; null for what is no file of this site. */
export function targetOf(address: string, { base, has }: Place): Target | null {
  if (!address.startsWith(base) || address.startsWith('//')) return null
  const path = pathOf(address)
  const file = fileOf(path.slice(base.length))
  return file !== null && has(file) ? { file, rest: address.slice(path.length) } : null
}

/** `../#p1` on the page `documenten/nota/bron/index.html` → `/wmo/documenten/nota/#p1` */
export function fromRoot(from: string, address: string, { base }: Pick<Place, 'base'>): string {
  if (!address.startsWith('../')) return address
  const path = pathOf(address)
  return base.slice(0, -1) + posix.join('/', posix.dirname(from), path) + address.slice(path.length)
}

/** What stands before `?q=x#p1`. */
function pathOf(address: string): string {
  const end = address.search(/[?#]/)
  return end < 0 ? address : address.slice(0, end)
}

function fileOf(path: string): string | null {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!file.includes('%')) return file
  try {
    return decodeURI(file)
  } catch {
    return null
  }
}

/**
 * The address of a target as a file beside another says it: from `documenten/x/index.html`
 * to `../../acties/index.html#p1`.
 */
export function relativeTo(from: string, { file, rest }: Target): string {
  const shared = sharedFolders(from, file)
  const up = from.slice(shared).split('/').length - 1
  return encodeURI('../'.repeat(up) + file.slice(shared)) + rest
}

/** So many characters name the folders that two files have in common. */
function sharedFolders(one: string, other: string): number {
  let end = 0
  for (let at = 0; at < one.length && one[at] === other[at]; at++) if (one[at] === '/') end = at + 1
  return end
}

/** `/wmo` → `/wmo/` */
export const withSlashes = (base: string): string => `/${base}/`.replace(/\/{2,}/g, '/')
