import { cleanText, type Draft } from './draft.ts'
import type { Group } from './group.ts'

/** A draft with the rows it came from; a table has none of its own. */
export interface Entry {
  draft: Draft
  group: Group | null
}

export const textOf = (entry: Entry): string => cleanText(entry.draft.pieces)

/** Running text: no note, no furniture, no frame beside the text. */
export const isRunning = (entry: Entry): boolean => entry.group?.role !== 'note' && !entry.group?.float

/** So many notes and frames may stand between two blocks of running text. */
const REACH = 200

/** The nearest running entry in a direction, or null. */
export function neighbour(entries: readonly Entry[], from: number, step: 1 | -1): Entry | null {
  for (let i = from + step; i >= 0 && i < entries.length && Math.abs(i - from) <= REACH; i += step) {
    const entry = entries[i] as Entry
    if (isRunning(entry)) return entry
  }
  return null
}
