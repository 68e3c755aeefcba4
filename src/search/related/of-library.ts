import { path } from '../../catalogue/addresses.ts'
import type { Library } from '../../claims/library.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Keeping } from '../../output/keeping.ts'
import { once } from '../../text/once.ts'
import { type Found, KeptRelated, type RelatedParagraphs } from './found.ts'
import { forgetRows } from './kept-rows.ts'
import { passagesIn } from './passages.ts'
import { relatedAmong } from './related.ts'
import type { Source } from './source.ts'
import type { ShownBeside } from './unchanged.ts'

/** Where results are kept, and by document one value for all that it says. */
export interface KeptSubjects {
  keeping: Keeping
  keys: ReadonlyMap<string, string>
}

/** The related paragraphs of a whole library; parallels are left out, since a page shows those already. */
export function relatedInLibrary(library: Library, kept?: KeptSubjects): RelatedParagraphs {
  const sources = library.documents.map((document) => sourceOf(document, kept?.keys.get(document.id)))
  return openRelated(relatedAmong(sources, besides(library), kept?.keeping), library, kept)
}

/** What was found of a library. When something of it is not there any more, all of it is found again. */
export const openRelated = (found: Found, library: Library, kept?: KeptSubjects): RelatedParagraphs =>
  new KeptRelated(
    found,
    kept?.keeping,
    once(() => {
      forgetRows(kept?.keeping)
      return relatedInLibrary(library)
    }),
  )

function sourceOf(document: Document, key: string | undefined): Source {
  const { id, title } = document
  return { id, title, ...(key !== undefined && { key }), passages: once(() => passagesIn(document)) }
}

function besides({ parallels }: Pick<Library, 'parallels'>): ShownBeside {
  const shown = new Map<string, Set<string>>()
  for (const { a, b } of parallels) {
    const first = path.document(a.document, a.block)
    const second = path.document(b.document, b.block)
    shown.set(first, (shown.get(first) ?? new Set()).add(second))
    shown.set(second, (shown.get(second) ?? new Set()).add(first))
  }
  return shown
}
