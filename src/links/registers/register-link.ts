import type { BlockContext, Candidate } from '../context.ts'
import type { LinkKind } from '../link.ts'
import { findPhrases, type PhraseMatch, type PhraseMatcher } from '../matching/phrases.ts'

/** The mentions of a register's entries, each linked to the entry's own page `/<folder>/<id>/`. */
export function findEntries(
  context: BlockContext,
  matcher: PhraseMatcher,
  kind: LinkKind,
  folder: string,
): Candidate[] {
  return findPhrases(matcher, context.tokens).map((match) => entryLink(match, kind, folder))
}

/** One mention as a link to its entry's own page. */
export const entryLink = (
  { id, start, end, by }: PhraseMatch,
  kind: LinkKind,
  folder: string,
): Candidate => ({
  ...{ start, end, kind },
  targets: [{ id, url: `/${folder}/${id}/` }],
  ...(by && { by }),
})
