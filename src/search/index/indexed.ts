import type { SearchRecord } from './record.ts'

/** A record with its tokens by their numbers: how they belong to its words, and how many do. */
export interface Indexed {
  record: SearchRecord
  tokens: readonly number[]
  shape: string
  words: number
}
