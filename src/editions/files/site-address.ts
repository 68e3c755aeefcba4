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
  const [path = ''] = address.split(/[?#]/, 1)
  const file = fileOf(path.slice(base.length))
  return file !== null && has(file) ? { file, rest: address.slice(path.length) } : null
}

/** `../#p1` on the page `documenten/nota/bron/index.html` → `/wmo/documenten/nota/#p1` */
export function fromRoot(from: string, address: string, { base }: Pick<Place, 'base'>): string {
  if (!address.startsWith('../')) return address
  const [path = ''] = address.split(/[?#]/, 1)
  return base.slice(0, -1) + posix.join('/', posix.dirname(from), path) + address.slice(path.length)
}

function fileOf(path: string): string | null {
  try {
    return decodeURI(path === '' || path.endsWith('/') ? `${path}index.html` : path)
  } catch {
    return null
  }
}

/**
 * The address of a target as a file beside another says it: from `documenten/x/index.html`
 * to `../../acties/index.html#p1`.
 */
export const relativeTo = (from: string, { file, rest }: Target): string =>
  encodeURI(posix.relative(`/${posix.dirname(from)}`, `/${file}`) || posix.basename(file)) + rest

/** `/wmo` → `/wmo/` */
export const withSlashes = (base: string): string => `/${base}/`.replace(/\/{2,}/g, '/')
