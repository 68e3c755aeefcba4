/** The first file of the bundle: where the word list and the volumes are. */
import type { KeptDirectory } from '../pagefind/directory.ts'

export interface Root {
  /** Starts the names of the files of the word list: another list has other names. */
  digest: string
  /**
   * The word each piece of the word list starts from; of a long list the word each of its parts starts from.
   */
  words: string[]
  /** Pieces a part has; null: the list is short, and `words` are those of its pieces. */
  perPart: number | null
  /** Folder of each volume, with a slash at its end. */
  volumes: string[]
  /** Number of records. */
  records: number
  /** The directory of the only volume. */
  directory: KeptDirectory | null
}

export const ROOT_FILE = 'leeswijzer.json.gz'

export const pieceFile = ({ digest }: Pick<Root, 'digest'>, place: number): string =>
  `words/${digest}-${place.toString(36)}.gz`
/** Which lists the words that the pieces of a part start from. */
export const partFile = ({ digest }: Pick<Root, 'digest'>, place: number): string =>
  `words/${digest}-part-${place.toString(36)}.gz`
/** Which says what volumes hold a word that many do. */
export const holdingFile = (name: string): string => `words/${name}.gz`
