import type { Content } from '../collections/content-type.ts'
import type { Action } from '../collections/schema/entities.ts'
import type { Table } from '../collections/schema/table.ts'
import type { Link } from '../links/link.ts'
import type { Amount, AmountSum } from './amounts/amount.ts'
import type { Parallels } from './parallels/all-parallels.ts'
import type { Relation } from './relations/relation.ts'

/** An action with its parties, found in the blocks that name who is responsible. */
export interface ResolvedAction extends Action {
  /** Actor ids in order of first mention. */
  parties: string[]
}

/**
 * The content with its links, from which pages, search and data are made. Documents are in a stable order.
 */
export interface Library extends Omit<Content, 'actions'> {
  actions: ResolvedAction[]
  tables: Table[]
  /** All links, by document, block and start. */
  links: Link[]
  /** Relations between actors that the texts state, in reading order. */
  relations: Relation[]
  /** Passages with nearly the same words, in reading order. */
  parallels: Parallels
  /** Every amount of the texts and the tables, by document, block and start. */
  amounts: Amount[]
  /** The sums that the texts state. */
  sums: AmountSum[]
}
