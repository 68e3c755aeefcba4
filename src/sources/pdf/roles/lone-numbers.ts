import type { Group } from './groups.ts'

const ALONE = /^(\d{1,3})\.?$/
/** In sizes: from a number to the words it numbers. */
const NEAR = 2.6
/** In points: numbers of one list begin at one place. */
const PLACE = 4

/**
 * Numbers that stand alone on the row above what they number, as questions do: `1` `Kent u het bericht?` →
 * one group. They count on from 1.
 */
export function withLoneNumbers(groups: readonly Group[]): Group[] {
  const numbered = listIn(groups)
  return groups.flatMap((group, index) => {
    const before = groups[index - 1]
    if (numbered.has(group)) return []
    return before && numbered.has(before) ? [joined(before, group)] : [group]
  })
}

function joined(number: Group, words: Group): Group {
  number[0]!.numbers = true
  for (const row of words) row.opens = false
  return [...number, ...words]
}

/** The numbers that follow on one another; none when there is one only. */
function listIn(groups: readonly Group[]): Set<Group> {
  const list: Group[] = []
  for (const [index, group] of groups.entries()) {
    const number = numberOf(group)
    if (number !== list.length + 1 || !isNear(group, groups[index + 1])) continue
    if (list.length === 0 || Math.abs(list[0]![0]!.box[0] - group[0]!.box[0]) < PLACE) list.push(group)
  }
  return new Set(list.length > 1 ? list : [])
}

function numberOf(group: Group): number {
  const [row, other] = group
  return other || row!.side || row!.frame ? 0 : Number(ALONE.exec(row!.text)?.[1] ?? 0)
}

/** Directly above words of the same size. */
function isNear([number]: Group, words: Group | undefined): boolean {
  const first = words?.[0]
  if (!number || !first || first.page !== number.page) return false
  const isAlike = Math.abs(first.size - number.size) < 0.06 * number.size
  return isAlike && first.y > number.y && first.y - number.y < NEAR * number.size && /\p{L}/u.test(first.text)
}
