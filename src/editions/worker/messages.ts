/** What a page asks of the service worker, over a port on which the answers come. */
export type Asked =
  | { ask: 'state' }
  | { ask: 'keep' }
  | { ask: 'read'; addresses: string[] }
  | { ask: 'use' }
  | { ask: 'remove' }

/** How much is kept: files and bytes of the version in use, and whether that is all of it. */
export interface KeptState {
  whole: boolean
  kept: { files: number; bytes: number }
  total: { files: number; bytes: number }
}

/**
 * Why something failed: the site has a newer version than the worker, a file could not be
 * fetched, or there is no room for it.
 */
export type Reason = 'changed' | 'network' | 'full'

/**
 * What the worker answers: `progress` while it fetches, in bytes, and at the end
 * `done`, or `failed` with the reason.
 */
export type Answer =
  | { answer: 'progress'; done: number; total: number }
  | { answer: 'done'; state: KeptState }
  | { answer: 'failed'; reason: Reason }
