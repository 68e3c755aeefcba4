import type { Line } from '../../lines/line.ts'
import type { Group } from '../groups/group.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'

/** What is open and near when a row is read. A construct only reads it. */
export interface Situation {
  readonly text: PrintedText
  /** What the rows are by their place in the whole text. */
  readonly facts: RowFacts
  /** The latest group of running text, and the latest note of this page. */
  readonly body: Group | null
  readonly note: Group | null
  /** The group that the previous row belongs to; at a page start the running text. */
  readonly current: Group | null
  readonly previous: Line | null
  /** Between the previous row with words and this one stands a blank row. */
  readonly blank: boolean
  /** Between them stands a page start or furniture. */
  readonly page: boolean
  /** Text may stand in frames beside the running text: believed of a text that proves it. */
  readonly frames: boolean
  /** A page end follows within the reach of a frame, or none is known. */
  readonly pageEnds: boolean
  /** The number of the latest note. */
  readonly lastNote: number
  readonly pageNumber: number
  /** Groups so far, for looking back a little. */
  readonly groups: readonly Group[]
  /** The next row with words that is no furniture. */
  readonly ahead: Line | null
}

export type Opening = Pick<Group, 'role'> & Partial<Pick<Group, 'marker' | 'note' | 'rule' | 'beside'>>

/**
 * What a row opens, or the group it goes on with; `apart`: what came between stands for itself, in no frame.
 */
export type Answer = { opens: Opening } | { continues: Group; apart?: true }

/**
 * One thing a row can begin or go on with. `read` answers null when the construct does not apply; the first
 * construct that answers wins.
 */
export interface Construct {
  name: string
  read: (line: Line, situation: Situation) => Answer | null
}
