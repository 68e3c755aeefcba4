/** A prefix to the path of an imported module. The reader replaces both by the module's blob address. */
export const MODULE_MARK = 'leeswijzer-module:'
/** The global object with replacements for `fetch`, `location` and `history`, which modules use. */
export const WORLD = 'leeswijzer'
/** The address of a site without a permanent one; it cannot resolve. */
export const NOWHERE = 'https://leeswijzer.invalid'
