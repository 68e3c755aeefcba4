/**
 * A file of the site as the worker knows it: its address below the scope, its size in bytes, and the first
 * letters of its SHA-256; of a packed file that of what is in it.
 */
export type KeptFile = readonly [address: string, size: number, digest: string]

/**
 * A part of the site that is kept as a whole: the texts of a year, a volume of the search, or everything
 * else. Its list of files is a file of its own, fetched when it is needed.
 */
export interface SitePart {
  key: string
  /** `2019`; only of texts, which a reader can choose. */
  label?: string
  /** The texts whose files it has; parts that have none are always kept. */
  documents: readonly string[]
  files: number
  bytes: number
  /** The first letters of the SHA-256 of its list. */
  digest: string
}

/** One version of the site: the digest of all its parts, of which the first has what no other has. */
export interface Edition {
  version: string
  parts: readonly [SitePart, ...SitePart[]]
}

/** The part with the pages and lists that are of no one text. */
export const COMMON = 'site'

/** Letters of a digest in the list: enough to tell two versions of a file apart. */
export const DIGEST_LENGTH = 16

/** How a packed file begins. */
export const GZIP = [0x1f, 0x8b] as const

/** The name under which the worker's script finds its edition. */
export const EDITION_NAME = '__EDITION__'

/** Where the lists of the parts are, below the site; they are in no list themselves. */
export const LISTS_FOLDER = 'offline/lijst'

export const listAddress = (key: string): string => `${LISTS_FOLDER}/${key}.json`

/** The text whose file this is: its pages and what is beside them, and its data. */
const documentOf = (address: string): string | undefined =>
  /^(?:documenten\/([^/]+)(?:\/|$)|data\/v1\/[^/]+\/([^/]+)\.json$)/
    .exec(address)
    ?.slice(1)
    .find((id) => id !== undefined)

/** From a text to the key of the part that has its files. */
export const keysByDocument = (
  parts: readonly Pick<SitePart, 'key' | 'documents'>[],
): ReadonlyMap<string, string> =>
  new Map(parts.flatMap(({ key, documents }) => documents.map((id): [string, string] => [id, key])))

/** The key of the part that has this file, if any has. */
export const partKeyOf = (address: string, keys: ReadonlyMap<string, string>): string =>
  keys.get(documentOf(address) ?? '') ?? searchKeyOf(address) ?? COMMON

/** The files of the search are many, and in folders of their own. */
function searchKeyOf(address: string): string | undefined {
  const [, folder] = /^pagefind\/([^/]+)\//.exec(address) ?? []
  return folder && `zoeken-${folder}`
}
