/** Messages from a page to the service worker. Replies come over the port that is sent along. */
export type Asked =
  | { ask: 'state' }
  /** Saves the parts with these keys and those without texts; without keys, everything. */
  | { ask: 'keep'; keys?: readonly string[] }
  | { ask: 'read'; addresses: string[] }
  | { ask: 'use' }
  | { ask: 'remove' }

export interface Amount {
  files: number
  bytes: number
}

/** A part of the site, and whether it is saved as a whole. Only parts with texts have a label. */
export interface PartState extends Amount {
  key: string
  label: string
  /** The number of texts in it. */
  texts: number
  whole: boolean
}

/** How much of the version in use is saved: files and bytes, and whether that is everything. */
export interface KeptState {
  whole: boolean
  parts: readonly PartState[]
  kept: Amount
  total: Amount
}

/** Why a request failed: the site has a newer version, a file could not be fetched, or there is no room. */
export type Reason = 'changed' | 'network' | 'full'

/** Replies of the worker: `progress` while it fetches, in bytes; then `done`, or `failed` with the reason. */
export type Answer =
  | { answer: 'progress'; done: number; total: number }
  | { answer: 'done'; state: KeptState }
  | { answer: 'failed'; reason: Reason }
