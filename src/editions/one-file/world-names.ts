/**
 * Stands before the path of another module of the library, and is replaced by its address when it has one.
 */
export const MODULE_MARK = 'leeswijzer-module:'
/** What modules find in place of the browser's own: addresses of the library, files from memory. */
export const WORLD = 'leeswijzer'
/** Where a site without a fixed address is said to be: a name that can lead nowhere. */
export const NOWHERE = 'https://leeswijzer.invalid'
