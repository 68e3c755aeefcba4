import type { BlockId } from '../../collections/schema/block.ts'

/**
 * The passages of a document: blocks of running text, or parts of a long one, whole sentences, so that
 * comparing two takes bounded time. The words of all stand one after the other.
 */
export interface PassageWords {
  /** The numbers of the words that the document has. */
  numbers: Float64Array
  /** Of each word its place among those, where it stands, and what it weighs. */
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  weights: Uint8Array
}

/** What is known of the passages of a document before any two are compared. */
export interface PassageRows extends Sentences {
  /** The rows of three words that begin at each word, as one number; 0 for one that is no evidence. */
  shingles: Int32Array
  /** Whether it is the first of its passage. */
  first: Uint8Array
  /** Of each passage one number for all its words, and where they begin and end in the block. */
  whole: Float64Array
  ranges: Int32Array
}

/** Which words a passage and a sentence have. */
export interface Sentences {
  /** Of each passage its block. */
  blocks: BlockId[]
  /** Of each passage the place of its first word, and at the end how many words there are. */
  from: Int32Array
  /** Of each word the sentence of its passage that it is in. */
  sentenceOf: Uint8Array
}

/** Read when they are asked for: those that nothing is compared with are not needed. */
export interface DocumentPassages {
  /** One value for all of them. */
  digest: string
  /** Where they are kept, when that is known. */
  place?: string
  rows: () => PassageRows
  words: () => PassageWords
}
