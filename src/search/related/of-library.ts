import { path } from '../../catalogue/addresses.ts'
import type { Library } from '../../claims/library.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Keeping } from '../../output/keeping.ts'
import { once } from '../../text/once.ts'
import type { ShownBeside, Source } from './finder.ts'
import { passagesIn } from './passages.ts'
import { type Related, relatedAmong } from './related.ts'

/** Where results are kept, and by document one value for all that it says. */
export interface KeptSubjects {
  keeping: Keeping
  keys: ReadonlyMap<string, string>
}

/**
 * The related paragraphs of a whole library by address; parallels are left out,
 * since a page shows those already.
 */
export const relatedInLibrary = (library: Library, kept?: KeptSubjects): Map<string, Related[]> =>
  relatedAmong(
    library.documents.map((document) => sourceOf(document, kept?.keys.get(document.id))),
    besides(library),
    kept?.keeping,
  )

function sourceOf(document: Document, key: string | undefined): Source {
  const { id, title } = document
  return { id, title, ...(key !== undefined && { key }), passages: once(() => passagesIn(document)) }
}

const NONE: ReadonlySet<string> = new Set()

function besides({ parallels }: Pick<Library, 'parallels'>): ShownBeside {
  const shown = new Map<string, Set<string>>()
  for (const { a, b } of parallels) {
    const first = path.document(a.document, a.block)
    const second = path.document(b.document, b.block)
    shown.set(first, (shown.get(first) ?? new Set()).add(second))
    shown.set(second, (shown.get(second) ?? new Set()).add(first))
  }
  return (url) => shown.get(url) ?? NONE
}
