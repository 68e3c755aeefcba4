import type { BlockContext, Candidate } from './context.ts'
import type { LinkKind } from './link.ts'
import { findPhrases, type PhraseMatcher } from './phrases.ts'

/** The mentions of a register's entries, each linked to the entry's own page `/<folder>/<id>/`. */
export function findEntries(context: BlockContext, matcher: PhraseMatcher, kind: LinkKind, folder: string): Candidate[] {
  return findPhrases(matcher, context.tokens).map(({ id, start, end, by }) => {
    return { start, end, kind, targets: [{ id, url: `/${folder}/${id}/` }], ...(by && { by }) }
  })
}
