import { path } from '../../catalogue/addresses.ts'
import type { Library } from '../../claims/library.ts'
import { searchRecords } from '../index/search-records.ts'
import { type Related, relatedPassages } from './related.ts'

/**
 * The related paragraphs of a whole library by address; parallels are left out,
 * since a page shows those already.
 */
export function relatedInLibrary(library: Library): Map<string, Related[]> {
  const shown = new Map<string, Set<string>>()
  for (const { a, b } of library.parallels) {
    const first = path.document(a.document, a.block)
    const second = path.document(b.document, b.block)
    shown.set(first, (shown.get(first) ?? new Set()).add(second))
    shown.set(second, (shown.get(second) ?? new Set()).add(first))
  }
  return relatedPassages(searchRecords(library), (a, b) => shown.get(a)?.has(b) ?? false)
}
