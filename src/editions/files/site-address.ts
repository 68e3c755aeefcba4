import { posix } from 'node:path'

/** The site as links see it: its base path, with slashes at both ends, and which files it has. */
export interface Place {
  base: string
  has: (path: string) => boolean
}

/** A file of the site, and the rest of its address: `?q=x#p1`. */
export interface Target {
  file: string
  rest: string
}

/** `/wmo/acties/?q=x#p1` → `acties/index.html` and `?q=x#p1`; null when it is no file of this site. */
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

/** The part of an address before `?q=x#p1`. */
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

/** A target as a relative address: from `documenten/x/index.html` to `../../acties/index.html#p1`. */
export function relativeTo(from: string, { file, rest }: Target): string {
  const shared = sharedFolders(from, file)
  const up = from.slice(shared).split('/').length - 1
  return encodeURI('../'.repeat(up) + file.slice(shared)) + rest
}

/** The length of the folders that two paths have in common. */
function sharedFolders(one: string, other: string): number {
  let end = 0
  for (let at = 0; at < one.length && one[at] === other[at]; at++) if (one[at] === '/') end = at + 1
  return end
}

/** `/wmo` → `/wmo/` */
export const withSlashes = (base: string): string => `/${base}/`.replace(/\/{2,}/g, '/')
