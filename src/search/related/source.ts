import type { Passage } from './passages.ts'

/** A document whose paragraphs are computed lazily. */
export interface Source {
  id: string
  title: string
  /** Digest of its content; absent when nothing of it is cached. */
  key?: string
  /** Computed on each call: the paragraphs of a large library are too much to hold in memory. */
  passages: () => readonly Passage[]
  /** The text of one paragraph, where that is cheaper than computing all. */
  textOf?: (passage: Pick<Passage, 'url'>) => string
}
