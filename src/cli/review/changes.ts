import { diffArrays } from 'diff'
import type { Block } from '../../collections/schema/block.ts'
import { newChanges } from '../lost-anchors.ts'
import { labelOf } from './labels.ts'
import type { Paper, Reading } from './paper.ts'
import type { ChangedBlock, Changes } from './protocol.ts'

/** What a reader sees of a block, apart from its id, as one string to compare. */
const visibleParts = ({ type, level, number, marker, text, notes }: Block): string =>
  JSON.stringify([type, level, number, marker, text, notes?.map((note) => note.marker)])

const changedBlock = (block: Block): ChangedBlock => ({
  id: block.id,
  label: labelOf(block),
  text: block.text,
})

/** The blocks that an act adds, and those that it removes. */
function changedBlocks(before: readonly Block[], now: readonly Block[]): Pick<Changes, 'now' | 'before'> {
  const parts = diffArrays(before.map(visibleParts), now.map(visibleParts))
  let [oldIndex, newIndex] = [0, 0]
  const changes: Pick<Changes, 'now' | 'before'> = { now: [], before: [] }
  for (const { added, removed, count = 0 } of parts) {
    if (added) changes.now.push(...now.slice(newIndex, newIndex + count).map(changedBlock))
    if (removed) changes.before.push(...before.slice(oldIndex, oldIndex + count).map(changedBlock))
    if (!added) oldIndex += count
    if (!removed) newIndex += count
  }
  return changes
}

/** Describes, in Dutch, what a reading does to published ids. */
const numberRows = ({ published }: Pick<Paper, 'published'>, { anchors }: Reading): string[] =>
  newChanges(published ?? undefined, anchors).map(({ id, fate, to }) =>
    fate === 'moved'
      ? `${id} gaat naar ${to}`
      : `${id} vervalt: het nummer blijft bestaan, met de oude woorden`,
  )

/** The differences between two readings of a paper. */
export function changesBetween(paper: Paper, before: Reading, now: Reading): Changes {
  const known = new Set(numberRows(paper, before))
  return {
    ...changedBlocks(before.document.blocks, now.document.blocks),
    numbers: numberRows(paper, now).filter((row) => !known.has(row)),
  }
}
