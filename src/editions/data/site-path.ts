/**
 * Puts paths from the site's root under its base; other addresses stay: `/acties/`
 * with base `/wmo/` → `/wmo/acties/`.
 */
export type SitePath = (url: string) => string

export function sitePath(base: string): SitePath {
  const root = `/${base}/`.replace(/\/{2,}/g, '/')
  return (url) => (url.startsWith('/') ? root + url.slice(1) : url)
}
