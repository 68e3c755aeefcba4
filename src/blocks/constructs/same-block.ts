import type { Line } from '../../lines/line.ts'
import type { Group } from '../groups/group.ts'
import type { Construct, Situation } from './construct.ts'

/** The groups that a row may go on with: those that are open, and the latest. */
const openGroups = ({ current, note, body, groups }: Situation): (Group | null | undefined)[] => [
  current,
  note,
  body,
  groups.at(-1),
]

/** The block that the file declares the row a part of; null when it names none. */
export const declaredBlock = (line: Line | undefined, { text }: Situation): string | null =>
  (line && text.evidence(line)?.of) ?? null

/**
 * A row that the file declares part of the same block as the first row of an open group, whatever stands
 * between.
 */
export const sameBlock: Construct = {
  name: 'same-block',
  read: (line, situation) => {
    const block = declaredBlock(line, situation)
    if (block === null) return null
    const open = openGroups(situation).find((group) => declaredBlock(group?.lines[0], situation) === block)
    return open ? { continues: open, apart: true } : null
  },
}
