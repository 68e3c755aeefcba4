import type { Library } from '../../claims/library.ts'
import { CachedTexts } from '../../editions/epub/cached-texts.ts'
import { withSlashes } from '../../editions/files/site-address.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import type { Rendered } from '../../render/rendered.ts'
import { cacheAt, type Facts, type FactsPlace } from '../facts/facts.ts'

/** Where texts for books are kept, as a thread can be told it. */
export interface BooksPlace extends FactsPlace {
  /** The path that the site stands under. */
  base: string
}

export const booksPlace = ({ store: { folder }, program }: Facts, base: string): BooksPlace => ({
  folder,
  program,
  base: withSlashes(base),
})

/** The kind of what is kept for editions. */
export const EDITIONS = 'editions'

/** Makes of a text that was rendered for its page what books have of it, once that page is there. */
export function bookTexts(
  { documents, site }: Library,
  { files }: SiteFolder,
  { base, ...place }: BooksPlace,
): (rendered: Rendered) => void {
  const cache = cacheAt(place, EDITIONS)
  const texts = new CachedTexts({ cache, pageDigest: (page) => files.get(page)?.digest ?? '', base, site })
  const byId = new Map(documents.map((document) => [document.id as string, document]))
  return ({ document: id, tree }) => {
    const document = byId.get(id)
    if (document && !cache.has(texts.keyOf(document))) texts.make(document, tree)
  }
}
