import type { BlockId } from '../../collections/schema/block.ts'

/**
 * The words of all passages of a document, in order. A passage is a block of running text, or whole sentences
 * of a long one, so that comparing two takes bounded time.
 */
export interface PassageWords {
  /** The numbers of the distinct words of the document. */
  numbers: Float64Array
  /** By word, its index in `numbers`, its start and end in the block, and its weight. */
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  weights: Uint8Array
}

/** What is computed of the passages of a document before any are compared. */
export interface PassageRows extends Sentences {
  /** By word, the hash of the shingle (three words) that begins there; 0 for one that is no evidence. */
  shingles: Int32Array
  /** By word, whether its shingle occurs there for the first time in the passage. */
  first: Uint8Array
  /** By passage, a hash of all its words, and its start and end in the block. */
  whole: Float64Array
  ranges: Int32Array
}

/** The division of words into passages and sentences. */
export interface Sentences {
  /** By passage, its block. */
  blocks: BlockId[]
  /** By passage, the index of its first word, followed by the number of words. */
  from: Int32Array
  /** By word, the index of its sentence within the passage. */
  sentenceOf: Uint8Array
}

/** The passages of a document, read when needed: words of passages that are not compared are never read. */
export interface DocumentPassages {
  /** A digest of all passages. */
  digest: string
  /** The key under which they are cached, when that is known. */
  place?: string
  rows: () => PassageRows
  words: () => PassageWords
}
