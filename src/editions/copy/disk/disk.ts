/** The contract between the files of a copy and the script in its pages: how a page on disk reads a file. */

/**
 * Browsers let a page on disk run a script beside it, but not read a file. So a file that scripts fetch has a
 * twin: a script that provides its content.
 */
export const TWIN_ENDING = '.js'
/** The function that a twin calls, with the path of the file below the root and its bytes in base64. */
export const BRING = 'leeswijzerBring'
/** The global variable with the new paths of renamed pages, by their path on the site. */
export const MOVED = 'leeswijzerMoved'
/** The script that sets it, when pages were renamed. */
export const MOVED_FILE = '_astro/verplaatst.js'

export type Moved = Readonly<Record<string, string>>
