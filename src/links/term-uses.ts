import type { Term } from '../collections/schema/entities.ts'
import { getOrInsert } from '../text/get-or-insert.ts'
import type { Link, LinkKind } from './link.ts'

const NAMING: ReadonlySet<LinkKind> = new Set(['actor', 'law', 'programme'])

/** Whether a link of a kind may be a use of a term by the letters that it is written with. */
export const mayUseTerm = (kind: LinkKind): boolean => NAMING.has(kind)

/**
 * Every use of a term, in reading order: its own links, and the names of actors, laws and programmes that are
 * written with its letters (`Wlz` is an abbreviation and a law; the link leads to the law). `links` in
 * reading order.
 */
export function termUses(links: readonly Link[]): (term: Pick<Term, 'id' | 'term'>) => Link[] {
  // By their places: a large library has so many links that to look up where each stands takes long.
  const own = new Map<string, number[]>()
  const named = new Map<string, number[]>()
  for (const [place, { kind, targets, text }] of links.entries()) {
    if (kind === 'term') getOrInsert(own, targets[0]?.id ?? '', (): number[] => []).push(place)
    if (mayUseTerm(kind)) getOrInsert(named, text, (): number[] => []).push(place)
  }
  return ({ id, term }) =>
    [...(own.get(id) ?? []), ...(named.get(term) ?? [])]
      .sort((a, b) => a - b)
      .map((place) => links[place] as Link)
}
