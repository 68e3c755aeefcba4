import type { Site } from '../seed/site-schema.ts'

/**
 * The path below which the site is served, with a slash at both ends: `https://example.org/wmo` → `/wmo/`.
 */
export const basePath = (site: Site): string =>
  `${site.address === null ? '' : new URL(site.address).pathname}/`.replace(/\/{2,}/g, '/')
