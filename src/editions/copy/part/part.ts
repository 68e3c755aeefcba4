/** A text of a part of the library, as the front page of its copy names it. */
export interface PartText {
  id: string
  title: string
  /** In words; null when it is not known. */
  date: string | null
}

/** The texts of a year, to be taken along without the rest of the library. */
export interface LibraryPart {
  /** `De teksten van 2019` */
  title: string
  texts: PartText[]
}

/** What every copy has: how pages look and work, and what is shown when there is none. */
const COMMON = /^(?:_astro\/|favicon\.svg$|theme\.js$|404\.html$)/

export const FRONT_PAGE = 'index.html'
/** The page whose head and foot the front page of a part has. */
export const NO_PAGE = '404.html'

/** Of a page of a text, of what is beside it, and of its data: which text that is. */
const textOf = (path: string): string | undefined =>
  (/^documenten\/([^/]+)\//.exec(path) ?? /^data\/v1\/documents\/([^/]+)\.json$/.exec(path))?.[1]

/** Whether a file of the site is in the copy of a part. */
export function isInPart({ texts }: LibraryPart): (path: string) => boolean {
  const ids = new Set(texts.map(({ id }) => id))
  return (path) => COMMON.test(path) || ids.has(textOf(path) ?? '')
}
