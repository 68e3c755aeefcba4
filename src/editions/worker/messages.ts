/** What a page asks of the service worker, over a port on which the answers come. */
export type Asked =
  | { ask: 'state' }
  /** The texts with these keys, and what is of no one text; everything when no keys are given. */
  | { ask: 'keep'; keys?: readonly string[] }
  | { ask: 'read'; addresses: string[] }
  | { ask: 'use' }
  | { ask: 'remove' }

export interface Amount {
  files: number
  bytes: number
}

/** A part of the site that is kept as a whole or not; only one of texts has a label. */
export interface PartState extends Amount {
  key: string
  label: string
  /** How many texts it has. */
  texts: number
  whole: boolean
}

/** How much is kept: files and bytes of the version in use, and whether that is all of it. */
export interface KeptState {
  whole: boolean
  parts: readonly PartState[]
  kept: Amount
  total: Amount
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
