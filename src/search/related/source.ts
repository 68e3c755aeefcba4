import type { Passage } from './passages.ts'

/** A document with its paragraphs, which are read when they are asked for. */
export interface Source {
  id: string
  title: string
  /** One value for all that it says; none when nothing is kept of it. */
  key?: string
  /** Made each time: those of a large library are too much to hold. */
  passages: () => readonly Passage[]
  /** The words of one of them, where that is less work than to make all. */
  textOf?: (passage: Pick<Passage, 'url'>) => string
}
