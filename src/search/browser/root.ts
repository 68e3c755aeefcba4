/** The first file of the bundle: where the lists and the volumes are. */
import type { KeptDirectory } from '../pagefind/directory.ts'

/**
 * A list of lines in the order of their first words, in pieces: the word that each piece starts from, and its
 * name. Of a long list these are its parts, in which the same is said of pieces.
 */
export interface PieceList {
  words: string[]
  names: string[]
  inParts: boolean
}

export interface Root {
  /** What is known of words. */
  words: PieceList
  /** Which volumes hold what many hold, by its key. */
  holdings: PieceList
  /** Folder of each volume, with a slash at its end. */
  volumes: string[]
  /** Number of records. */
  records: number
  /** The directory of the only volume. */
  directory: KeptDirectory | null
}

export const ROOT_FILE = 'leeswijzer.json.gz'

/** Files of the lists are named by what they hold. */
export const listFile = (name: string): string => `words/${name}.gz`
