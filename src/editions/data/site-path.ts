/** Prefixes paths with the site's base: `/acties/` → `/wmo/acties/`. Other addresses stay the same. */
export type SitePath = (url: string) => string

export function sitePath(base: string): SitePath {
  const root = `/${base}/`.replace(/\/{2,}/g, '/')
  return (url) => (url.startsWith('/') ? root + url.slice(1) : url)
}
