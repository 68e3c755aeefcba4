import type { Row } from '../rows/rows.ts'
import type { Group } from './groups.ts'
import { markerOf, taggedItem } from './markers.ts'
import { claim, type Paper } from './paper.ts'

const NEAR = 4

/** The lists that are being read, from the outermost: the place and form of their markers. */
export type Lists = { left: number; form: string }[]

/**
 * A group that opens with a marker, or that the tags call an item; its level is told by the place and form of
 * the marker.
 */
export const isItem = (group: Group): boolean =>
  !group[0]!.side && (markerOf(group[0]!) !== null || taggedItem(group[0]!) !== null)

export function nameItem(paper: Paper, group: Group, lists: Lists): void {
  enter(lists, group[0]!.box[0], formOf(markerOf(group[0]!)?.label ?? ''))
  const of = paper.name('i')
  const level = Math.min(lists.length, 9)
  for (const row of group) claim(row, 'item', { of, level, ...told(row, group) })
}

/** A bare number is told, as the words of its row do not show that it is one. */
function told(row: Row, [first]: Group): { marker?: string } {
  const label = row === first ? markerOf(row)?.label : undefined
  return label && /^\d+$/.test(label) ? { marker: label } : {}
}

/** Goes back to the list with such markers at this place, or opens one. */
function enter(lists: Lists, left: number, form: string): void {
  while (lists.length && lists.at(-1)!.left > left + NEAR) lists.pop()
  const known = lists.findLastIndex((list) => list.form === form && Math.abs(list.left - left) <= NEAR)
  if (known >= 0) lists.length = known + 1
  else lists.push({ left, form })
}

/** "12." → "1.", "b)" → "a)"; bullets are their own form. */
const formOf = (label: string): string =>
  label
    .replace(/\d+/, '1')
    .replace(/[a-z]+/, 'a')
    .replace(/[IVX]+/, 'I')
