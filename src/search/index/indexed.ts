import type { SearchRecord } from './record.ts'

/** A record with its tokens, and the number of them that are its words. */
export interface Indexed {
  record: SearchRecord
  tokens: readonly string[]
  words: number
}
