import { declaredBlock } from '../../lines/row-evidence.ts'
import type { Group } from '../groups/group.ts'
import type { Construct, Situation } from './construct.ts'

/** So many groups may stand between the parts of a block: notes, a margin, a table. */
const REACH = 120

/** The groups that a row may go on with: those that are open, and the latest. */
const openGroups = ({ current, note, body, groups }: Situation): (Group | null | undefined)[] => [
  current,
  note,
  body,
  groups.at(-1),
]

/**
 * A row that the file declares part of the same block as the first row of an open group, whatever stands
 * between.
 */
export const sameBlock: Construct = {
  name: 'same-block',
  read: (line, situation) => {
    const { text } = situation
    const block = declaredBlock(text, line)
    if (block === undefined) return null
    const isOne = (group: Group | null | undefined): boolean => declaredBlock(text, group?.lines[0]) === block
    const open = openGroups(situation).find(isOne) ?? situation.groups.slice(-REACH).findLast(isOne)
    return open ? { continues: open, apart: true } : null
  },
}
