/** The first file of the bundle: says where the lists and the volumes are. */
import type { PackedDirectory } from '../pagefind/directory.ts'

/**
 * A sorted list of lines, divided into pieces: the first word of each piece, and its name. When `inParts`,
 * the names are those of parts, each again a `PieceList` of pieces.
 */
export interface PieceList {
  words: string[]
  names: string[]
  inParts: boolean
}

export interface Root {
  /** The word list. */
  words: PieceList
  /** The volumes of keys that too many volumes hold for the word list. */
  holdings: PieceList
  /** The folder of each volume, with a trailing slash. */
  volumes: string[]
  /** The number of records. */
  records: number
  /** The directory of the only volume; null when there are several. */
  directory: PackedDirectory | null
}

export const ROOT_FILE = 'leeswijzer.json.gz'

/** The path of a piece. It is named by a digest of its content. */
export const listFile = (name: string): string => `words/${name}.gz`
