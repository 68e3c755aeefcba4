import type { Library } from '../../claims/library.ts'
import { CachedTexts } from '../../editions/epub/cached-texts.ts'
import { withSlashes } from '../../editions/files/site-address.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import type { Rendered } from '../../render/rendered.ts'
import { cacheAt, type Facts, type FactsPlace } from '../facts/facts.ts'

/** The cache of texts for books, in a form that can be sent to a thread. */
export interface BooksPlace extends FactsPlace {
  /** The path below which the site is served. */
  base: string
}

export const booksPlace = ({ store: { folder }, program }: Facts, base: string): BooksPlace => ({
  folder,
  program,
  base: withSlashes(base),
})

/** The part of the store that editions use. */
export const EDITIONS = 'editions'

/**
 * Returns a function that takes a text as rendered for its page, and caches what books need of it. It is
 * called once the page is written.
 */
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
