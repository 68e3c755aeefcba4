/**
 * A file of the site as the worker knows it: its address below the scope, its size in bytes, and the start of
 * its SHA-256; for a compressed file that of the decompressed content.
 */
export type ListedFile = readonly [address: string, size: number, digest: string]

/**
 * A part of the site that is saved as a whole: the texts of a year, a volume of the search, or everything
 * else. Its list of files is a separate file, fetched on demand.
 */
export interface SitePart {
  key: string
  /** `2019`; only for texts, which a reader can choose to save. */
  label?: string
  /** The ids of the texts whose files it has. A part without texts is always saved along. */
  documents: readonly string[]
  files: number
  bytes: number
  /** The start of the SHA-256 of its list. */
  digest: string
}

/** One version of the site: a digest of all parts, and the parts. The first has the files of no other. */
export interface Edition {
  version: string
  parts: readonly [SitePart, ...SitePart[]]
}

/** The key of the part with the pages and lists that belong to no single text. */
export const COMMON = 'site'

/** Length of a digest in the lists: enough to tell two versions of a file apart. */
export const DIGEST_LENGTH = 16

/** The first bytes of a gzip file. */
export const GZIP = [0x1f, 0x8b] as const

/** The global variable in which the worker's script finds its edition. */
export const EDITION_NAME = '__EDITION__'

/** The folder of the lists of files, below the site. The lists themselves are in none of the lists. */
export const LISTS_FOLDER = 'offline/lijst'

export const listAddress = (key: string): string => `${LISTS_FOLDER}/${key}.json`

/** The id of the text that a file belongs to: a page, a file beside it, or its data. */
const documentOf = (address: string): string | undefined =>
  /^(?:documenten\/([^/]+)(?:\/|$)|data\/v1\/[^/]+\/([^/]+)\.json$)/
    .exec(address)
    ?.slice(1)
    .find((id) => id !== undefined)

/** Maps the id of a text to the key of the part that has its files. */
export const keysByDocument = (
  parts: readonly Pick<SitePart, 'key' | 'documents'>[],
): ReadonlyMap<string, string> =>
  new Map(parts.flatMap(({ key, documents }) => documents.map((id): [string, string] => [id, key])))

/** The key of the part that a file belongs to. */
export const partKeyOf = (address: string, keys: ReadonlyMap<string, string>): string =>
  keys.get(documentOf(address) ?? '') ?? searchKeyOf(address) ?? COMMON

/** The part of a search file. These are many, and in a folder for each volume. */
function searchKeyOf(address: string): string | undefined {
  const [, folder] = /^pagefind\/([^/]+)\//.exec(address) ?? []
  return folder && `zoeken-${folder}`
}
