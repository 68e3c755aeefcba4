/** A text, as the front page of a copy lists it. */
export interface PartText {
  id: string
  title: string
  /** The date in words; null when unknown. */
  date: string | null
}

/** The texts of a year, to be downloaded without the rest of the library. */
export interface LibraryPart {
  /** `De teksten van 2019` */
  title: string
  texts: PartText[]
}

/** Files that every copy includes: styles, scripts, and the 404 page. */
const COMMON = /^(?:_astro\/|favicon\.svg$|theme\.js$|404\.html$)/

export const FRONT_PAGE = 'index.html'
/** The page whose header and footer the front page of a part gets. */
export const NO_PAGE = '404.html'

/** The id of the text that a file belongs to: its page, a file beside that, or its data. */
const textOf = (path: string): string | undefined =>
  (/^documenten\/([^/]+)\//.exec(path) ?? /^data\/v1\/documents\/([^/]+)\.json$/.exec(path))?.[1]

/** The files of a site, divided into those that every copy of a part has, and those of each text. */
export interface PartFiles {
  common: string[]
  byText: ReadonlyMap<string, string[]>
}

export function partFiles(paths: readonly string[]): PartFiles {
  const byText = Map.groupBy(paths, (path) => textOf(path) ?? '')
  byText.delete('')
  return { common: paths.filter((path) => COMMON.test(path)), byText }
}

/** The files for the copy of a part. */
export const filesOfPart = ({ common, byText }: PartFiles, texts: readonly { id: string }[]): string[] => [
  ...common,
  ...texts.flatMap(({ id }) => byText.get(id) ?? []),
]
