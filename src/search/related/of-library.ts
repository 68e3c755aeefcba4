import { path } from '../../catalogue/addresses.ts'
import { indexBlocks } from '../../claims/blocks-by-place.ts'
import type { Library } from '../../claims/library.ts'
import { ROW, SIDE } from '../../claims/parallels/all-parallels.ts'
import { blockKey } from '../../collections/block-key.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { once } from '../../text/once.ts'
import { numberOf } from '../index/stable-cuts.ts'
import { forgetRows } from './cached-rows.ts'
import type { ShownBeside } from './dependencies.ts'
import { CachedRelated, type Found, type RelatedParagraphs } from './found.ts'
import { passagesIn } from './passages.ts'
import { relatedAmong } from './related.ts'
import type { Source } from './source.ts'

/** The result cache, and a digest of the content of each document. */
export interface SubjectCache {
  cache: ResultCache
  keys: ReadonlyMap<string, string>
}

/** The related paragraphs of a whole library. Parallels are left out, since a page shows those already. */
export function relatedInLibrary(library: Library, kept?: SubjectCache): RelatedParagraphs {
  const blocks = indexBlocks(library)
  const sources = library.documents.map((document) => ({
    ...sourceOf(document, kept?.keys.get(document.id)),
    textOf: ({ url }: { url: string }) => blocks.get(blockKey(document.id, blockOf(url)))?.text ?? '',
  }))
  return openRelated(relatedAmong(sources, besides(library), kept?.cache), library, kept)
}

/** Opens what was found for a library. When a cached result is gone, everything is found anew. */
export const openRelated = (found: Found, library: Library, kept?: SubjectCache): RelatedParagraphs =>
  new CachedRelated(
    found,
    kept?.cache,
    once(() => {
      forgetRows(kept?.cache)
      return relatedInLibrary(library)
    }),
  )

function sourceOf(document: Document, key: string | undefined): Source {
  const { id, title } = document
  return { id, title, ...(key !== undefined && { key }), passages: () => passagesIn(document) }
}

/** `/documenten/nota/#p12` → `p12` */
const blockOf = (url: string): string => url.slice(url.indexOf('#') + 1)

/** By paragraph (the hash of its address), the paragraphs shown beside it already: its parallels. */
function besides({ parallels }: Pick<Library, 'parallels'>): ShownBeside {
  const { documents, blocks, rows } = parallels.rows
  const numbers = documents.map((): Map<number, number> => new Map())
  const numberAt = (at: number): number => {
    const [document, block] = [rows[at] as number, rows[at + 1] as number]
    return getOrInsert(numbers[document] as Map<number, number>, block, () =>
      numberOf(path.document(documents[document] as Document['id'], blocks[block])),
    )
  }
  const shown = new Map<number, number[]>()
  for (let at = 0; at < rows.length; at += ROW) {
    const [first, second] = [numberAt(at), numberAt(at + SIDE)]
    getOrInsert(shown, first, (): number[] => []).push(second)
    getOrInsert(shown, second, (): number[] => []).push(first)
  }
  return shown
}
