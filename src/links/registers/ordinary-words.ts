import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../link.ts'
import type { Registers } from './registers.ts'

/** A word in more of the blocks of a text than this is an ordinary word of that text. */
const MOST_BLOCKS = 0.1
const LEAST_USES = 10

/**
 * The links of a document without those to a term of one word that another document defines for itself and
 * that is an ordinary word here: what one report means by `zorg` says nothing about every `zorg` in a letter.
 */
export function withoutOrdinaryWords(links: Link[], document: Document, { termById }: Registers): Link[] {
  const uses = Map.groupBy(
    links.filter(({ kind }) => kind === 'term'),
    ({ targets }) => targets[0]?.id ?? '',
  )
  const ordinary = new Set([...uses].filter(([id, all]) => isOrdinary(id, all)).map(([id]) => id))
  return links.filter(({ kind, targets }) => kind !== 'term' || !ordinary.has(targets[0]?.id ?? ''))

  function isOrdinary(id: string, all: readonly Link[]): boolean {
    const term = termById.get(id)
    if (
      term === undefined ||
      term.kind === 'abbreviation' ||
      term.term.includes(' ') ||
      all.length < LEAST_USES
    )
      return false
    const isOwn = term.definitions.some((definition) => definition.document === document.id)
    return !isOwn && new Set(all.map(({ block }) => block)).size > MOST_BLOCKS * document.blocks.length
  }
}
