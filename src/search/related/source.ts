import type { Passage } from './passages.ts'

/** A document with its paragraphs, which are read when they are asked for. */
export interface Source {
  id: string
  title: string
  /** One value for all that it says; none when nothing is kept of it. */
  key?: string
  passages: () => readonly Passage[]
}
