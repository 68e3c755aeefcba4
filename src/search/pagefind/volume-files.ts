/** The files of a volume, by their names in its folder. */

/** What the browser must know first; of each volume, when there is more than one. */
export const DIRECTORY_FILE = 'directory.json.gz'

/** Pieces of the index; another index has other names. */
export const indexFile = (digest: string, place: number): string => `index/${digest}-${place.toString(36)}.gz`

/** Texts of some records that stand after one another, named by what they hold. */
export const textsFile = (digest: string): string => `texts/${digest}.gz`
