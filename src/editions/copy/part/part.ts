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

/** The files of a site: those that every copy of a part has, and those of each text. */
export interface PartFiles {
  common: string[]
  byText: ReadonlyMap<string, string[]>
}

export function partFiles(paths: readonly string[]): PartFiles {
  const byText = Map.groupBy(paths, (path) => textOf(path) ?? '')
  byText.delete('')
  return { common: paths.filter((path) => COMMON.test(path)), byText }
}

/** The files of the site that are in the copy of a part. */
export const filesOfPart = ({ common, byText }: PartFiles, texts: readonly { id: string }[]): string[] => [
  ...common,
  ...texts.flatMap(({ id }) => byText.get(id) ?? []),
]
