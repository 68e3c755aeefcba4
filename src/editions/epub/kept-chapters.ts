import type { Root } from 'hast'
import type { Document } from '../../collections/schema/document.ts'
import { type Keeping, keptOr } from '../../output/keeping.ts'
import { type Chapter, toChapter } from './chapter/chapter.ts'

export interface ChapterSources {
  keeping: Keeping
  /** One value for the page of a document: all that its chapter says, its page says too. */
  pageDigest: (document: Document) => string
  /** The text of a document as it is rendered. */
  treeOf: (document: Document) => Root
}

/** The chapters of documents: one that was made of the same page is taken from what was kept. */
export const keptChapters =
  ({ keeping, pageDigest, treeOf }: ChapterSources) =>
  (document: Document): Chapter =>
    keptOr(keeping, `chapter ${document.id} ${pageDigest(document)}`, () => toChapter(treeOf(document)))
