/**
 * What we rely on of Pagefind 1.6 that it does not promise: the names of the files it writes, and how they
 * begin. All that uses more of it (the lists in them, the functions of its program) stands in this folder;
 * its contract test holds each of these against the installed version.
 */

/** The program that searches, as it is written for a language that Pagefind does not know. */
export const PROGRAM_FILE = 'wasm.unknown.pagefind'
/** What every file of its own begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd'
/** The list of records and of pieces of the index; its name is a digest. */
export const META_ENDING = '.pf_meta'

export const fragmentFile = (id: string): string => `fragment/${id}.pf_fragment`
export const indexFile = (id: string): string => `index/${id}.pf_index`

/** Interfaces of Pagefind’s own, which are written with every index; our pages ask the program themselves. */
export const INTERFACE_FILE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/

/** What a volume other than the first needs; the program is the same for all. */
export const OF_A_VOLUME = /^(?:fragment|index)$|\.pf_meta$/
