import type { Content } from '../collections/content-type.ts'
import type { Action } from '../collections/schema/entities.ts'
import type { Table } from '../collections/schema/table.ts'
import type { Link } from './link.ts'

/** An action with its parties, found in the blocks that name who is responsible. */
export interface ResolvedAction extends Action {
  /** Actor ids in order of first mention. */
  parties: string[]
}

export type { Content }

/** The content with its links: what pages, search and data are made of. Documents in a stable order. */
export interface Library extends Omit<Content, 'actions'> {
  actions: ResolvedAction[]
  tables: Table[]
  /** All links, by document, block and start. */
  links: Link[]
}
