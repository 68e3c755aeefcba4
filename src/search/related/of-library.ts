import { path } from '../../catalogue/addresses.ts'
import type { Library } from '../../claims/library.ts'
import { searchRecords } from '../index/search-records.ts'
import { type Related, relatedPassages } from './related.ts'

/**
 * The related paragraphs of a whole library by address; parallels are left out,
 * since a page shows those already.
 */
export function relatedInLibrary(library: Library): Map<string, Related[]> {
  const pairs = library.parallels.map(
    ({ a, b }) => [path.document(a.document, a.block), path.document(b.document, b.block)] as const,
  )
  const shown = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  return relatedPassages(searchRecords(library), (a, b) => shown.has(`${a} ${b}`))
}
