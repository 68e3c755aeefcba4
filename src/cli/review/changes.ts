import { diffArrays } from 'diff'
import type { Block } from '../../collections/schema/block.ts'
import { newChanges } from '../lost-anchors.ts'
import { labelOf } from './labels.ts'
import type { Paper, Reading } from './paper.ts'
import type { ChangedBlock, Changes } from './protocol.ts'

/** What a reader sees of a block, its number apart. */
const seen = ({ type, level, number, marker, text, notes }: Block): string =>
  JSON.stringify([type, level, number, marker, text, notes?.map((note) => note.marker)])

const told = (block: Block): ChangedBlock => ({ id: block.id, label: labelOf(block), text: block.text })

/** Blocks that are there after an act and were not before, and the other way round. */
function changedBlocks(before: readonly Block[], now: readonly Block[]): Pick<Changes, 'now' | 'before'> {
  const parts = diffArrays(before.map(seen), now.map(seen))
  let [old, fresh] = [0, 0]
  const changes: Pick<Changes, 'now' | 'before'> = { now: [], before: [] }
  for (const { added, removed, count = 0 } of parts) {
    if (added) changes.now.push(...now.slice(fresh, fresh + count).map(told))
    if (removed) changes.before.push(...before.slice(old, old + count).map(told))
    if (!added) old += count
    if (!removed) fresh += count
  }
  return changes
}

/** What a reading does to numbers that were published, in words. */
const numberRows = ({ published }: Pick<Paper, 'published'>, { anchors }: Reading): string[] =>
  newChanges(published ?? undefined, anchors).map(({ id, fate, to }) =>
    fate === 'moved'
      ? `${id} gaat naar ${to}`
      : `${id} vervalt: het nummer blijft bestaan, met de oude woorden`,
  )

/** What differs between two readings of a paper. */
export function changesBetween(paper: Paper, before: Reading, now: Reading): Changes {
  const known = new Set(numberRows(paper, before))
  return {
    ...changedBlocks(before.document.blocks, now.document.blocks),
    numbers: numberRows(paper, now).filter((row) => !known.has(row)),
  }
}
