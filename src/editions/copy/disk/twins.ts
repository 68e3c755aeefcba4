import { toBytes } from '../../files/site-files.ts'
import { BRING, MOVED, type Moved } from './disk.ts'

/** Search files and preview cards: scripts fetch them by names that no page mentions. */
const NAMED = /^pagefind\/.*(?<!\.(?:js|css))$|\/kaart\.json$/

export const isAskedByName = (path: string): boolean => NAMED.test(path)

/** The twin of a file: a script that provides it to a page on disk. */
export const twin = (path: string, bytes: Uint8Array): string =>
  `${BRING}(${JSON.stringify(path)},"${Buffer.from(bytes).toString('base64')}")\n`

export const movedScript = (moved: Moved): Uint8Array =>
  toBytes(`globalThis.${MOVED}=${JSON.stringify(moved)}\n`)
