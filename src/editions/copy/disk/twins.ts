import { toBytes } from '../../files/site-files.ts'
import { BRING, MOVED, type Moved } from './disk.ts'

/** The files of the search, and the cards beside pages: scripts ask for them by their names. */
const NAMED = /^pagefind\/.*(?<!\.(?:js|css))$|\/kaart\.json$/

export const isAskedByName = (path: string): boolean => NAMED.test(path)

/** The script beside a file that brings it to a page on disk. */
export const twin = (path: string, bytes: Uint8Array): string =>
  `${BRING}(${JSON.stringify(path)},"${Buffer.from(bytes).toString('base64')}")\n`

export const movedScript = (moved: Moved): Uint8Array =>
  toBytes(`globalThis.${MOVED}=${JSON.stringify(moved)}\n`)
