/**
 * What the files of a copy and the script in its pages agree on: how a page on disk reads a file beside it.
 */

/**
 * A browser lets a page on disk run a script beside it, but read no file: a file that scripts ask
 * for has a script that brings it.
 */
export const TWIN_ENDING = '.js'
/** What the script of a file calls, with the path of the file below the root and its bytes in base64. */
export const BRING = 'leeswijzerBring'
/** Where the addresses of pages with another name in the copy are, by their path on the site. */
export const MOVED = 'leeswijzerMoved'
/** The script that says them, when there are any. */
export const MOVED_FILE = '_astro/verplaatst.js'

export type Moved = Readonly<Record<string, string>>
