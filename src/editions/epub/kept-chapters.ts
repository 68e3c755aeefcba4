import type { Root } from 'hast'
import type { Document } from '../../collections/schema/document.ts'
import type { Keeping } from '../files/keeping.ts'
import { toBytes, toText } from '../files/site-files.ts'
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
  (document: Document): Chapter => {
    const key = `chapter ${document.id} ${pageDigest(document)}`
    const kept = parsed(keeping.get(key))
    if (kept !== null) return kept
    const chapter = toChapter(treeOf(document))
    keeping.put(key, toBytes(JSON.stringify(chapter)))
    return chapter
  }

/** What cannot be read is as if it were not there. */
function parsed(bytes: Uint8Array | null): Chapter | null {
  try {
    return bytes === null ? null : (JSON.parse(toText(bytes)) as Chapter)
  } catch {
    return null
  }
}
