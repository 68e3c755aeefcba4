import type { Line } from '../../lines/line.ts'
import type { Group } from '../group.ts'
import type { Layout } from '../layout.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Zones } from '../zones/zones.ts'

/** What is open and near when a row is read. */
export interface Situation {
  layout: Layout
  /** The latest group of running text, and the latest note of this page. */
  body: Group | null
  note: Group | null
  /** The group that the previous row belongs to; at a page start the running text. */
  current: Group | null
  vocabulary: Vocabulary
  previous: Line | null
  /** Between the previous row with words and this one stands a blank row. */
  blank: boolean
  /** Between them stands a page start or furniture. */
  page: boolean
  /** A page end follows within the reach of a frame, or none is known. */
  pageEnds: boolean
  /** Highest note number so far. */
  lastNote: number
  /** The page that the latest note stands on, and where that note begins. */
  lastNotePage: number
  lastNoteAt: number
  pageNumber: number
  /** Numbers glued to words in the text, with the offsets of those places in order: candidates for note markers. */
  glued: ReadonlyMap<number, readonly number[]>
  /** Groups so far, for looking back a little. */
  groups: Group[]
  zones: Zones
  /** The next row with words. */
  ahead: Line | null
}

export type Opening = Pick<Group, 'role'> & Partial<Pick<Group, 'marker' | 'note' | 'rule' | 'float'>>

/**
 * One thing a row can begin or go on with. `read` answers what the row opens, the group it continues (`beside`: what came
 * between stands apart, in no frame), or null when the construct does not apply; the first construct that answers wins.
 */
export interface Construct {
  name: string
  read: (line: Line, at: Situation) => { opens: Opening } | { continues: Group; beside?: true } | null
}
