/** The path below which the site is served, with a slash at both ends: '/' or '/wmo/'. */
const base = (): string => `${import.meta.env?.BASE_URL ?? '/'}/`.replace(/\/{2,}/gu, '/')

/**
 * Turns a path from the site's root into an address below the site's sub-path: '/acties/' → '/wmo/acties/'.
 * Other addresses stay as they are.
 */
export const href = (path: string): string => (path.startsWith('/') ? base() + path.slice(1) : path)

export const isExternal = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/iu.test(url)

/** Addresses of our own pages, as paths from the site's root. */
export const path = {
  document: (document: string, block?: string): string =>
    `/documenten/${document}/${block ? `#${block}` : ''}`,
  source: (document: string, block?: string): string =>
    `/documenten/${document}/bron/${block ? `#bron-${block}` : ''}`,
  articles: (document: string): string => `/documenten/${document}/artikelen/`,
  /** A page of the paper as it is printed. */
  sheet: (document: string, number: number): string => `/documenten/${document}/bron/${number}/`,
  action: (document: string, number: number): string => `/acties/${document}/${number}/`,
  shortAction: (number: number): string => `/acties/${number}/`,
  actor: (id: string): string => `/actoren/${id}/`,
  term: (id: string): string => `/begrippen/${id}/`,
  article: (id: string): string => `/artikelen/${id}/`,
  programme: (id: string): string => `/programmas/${id}/`,
  law: (id: string): string => `/wetten/${id}/`,
  reference: (id: string): string => `/verwijzingen/${id}/`,
  table: (id: string): string => `/tabellen/${id}/`,
}
