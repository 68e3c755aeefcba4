import type { Candidate } from '../context.ts'
import type { LinkKind, LinkTarget } from '../link.ts'

/** A paper that is cited has a page of its own here, with every paragraph that does. */
export const paperTarget = (id: string): LinkTarget => ({ id, url: `/verwijzingen/${id}/` })

/**
 * Ids that stand in a text themselves: `kst-29538-346`. `isId` says which of
 * those that look like one are one.
 */
export const literalIds = (
  text: string,
  kind: LinkKind,
  form: RegExp,
  isId: (id: string) => boolean,
): Candidate[] =>
  Array.from(text.matchAll(form))
    .filter(([id]) => isId(id))
    .map(({ index, 0: id }) => ({ start: index, end: index + id.length, kind, targets: [paperTarget(id)] }))
