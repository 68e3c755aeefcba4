import type { SearchRecord } from './record.ts'

/** A record with its tokens, by number: those of its words, then those of its actors. */
export interface Indexed {
  record: SearchRecord
  tokens: readonly number[]
  /** How the tokens belong to the words of the text. */
  shape: string
  /** How many of the tokens belong to words. */
  words: number
}
