import type { Group } from './groups.ts'
import { markerOf } from './markers.ts'
import { claim, type Paper } from './paper.ts'

const NEAR = 4

/** Left ends of the markers of the list that is being read, from the outermost. */
export type Indents = number[]

/** A group that opens with a marker; its level is told by the place of the marker. */
export function isItem(group: Group): boolean {
  return !group[0]!.side && markerOf(group[0]!) !== null
}

export function nameItem(paper: Paper, group: Group, indents: Indents): void {
  const left = group[0]!.box[0]
  while (indents.length && indents.at(-1)! > left + NEAR) indents.pop()
  if (!indents.length || indents.at(-1)! < left - NEAR) indents.push(left)
  const of = paper.name('i')
  for (const row of group) claim(row, 'item', { of, level: Math.min(indents.length, 9) })
}
