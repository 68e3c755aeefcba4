/** The names of the files of a volume. */

/**
 * What the browser must know first. Only where there are several volumes; a single one is in the root file.
 */
export const DIRECTORY_FILE = 'directory.json.gz'

/** A piece of the index. The digest changes with the index. */
export const indexFile = (digest: string, place: number): string => `index/${digest}-${place.toString(36)}.gz`

/** The texts of some consecutive records. The digest is that of the content. */
export const textsFile = (digest: string): string => `texts/${digest}.gz`
