import type { Term } from '../collections/schema/entities.ts'
import type { Link, LinkKind } from './link.ts'

const NAMING: ReadonlySet<LinkKind> = new Set(['actor', 'law', 'programme'])

/**
 * Every use of a term, in reading order: its own links, and the names of actors, laws and programmes that are
 * written with its letters (`Wlz` is an abbreviation and a law; the link leads to the law). `links` in
 * reading order.
 */
export function termUses(links: readonly Link[]): (term: Pick<Term, 'id' | 'term'>) => Link[] {
  const own = Map.groupBy(
    links.filter(({ kind }) => kind === 'term'),
    ({ targets }) => targets[0]?.id ?? '',
  )
  const named = Map.groupBy(
    links.filter(({ kind }) => NAMING.has(kind)),
    ({ text }) => text,
  )
  const order = new Map(links.map((link, index) => [link, index]))
  return ({ id, term }) =>
    [...(own.get(id) ?? []), ...(named.get(term) ?? [])].sort((a, b) => order.get(a)! - order.get(b)!)
}
