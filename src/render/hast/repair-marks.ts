import type { Repair } from '../../collections/schema/document.ts'
import type { RepairMark } from '../text/segments.ts'

/** Tables and headings are not rendered as running words: their corrections stand in the list only. */
export const isMarked = (block: string): boolean => !/^(?:tabel|s)/.test(block)

/** The marks of a block, numbered as in the list of the document. */
export const repairMarks = (repairs: readonly Repair[], block: string): RepairMark[] =>
  repairs.flatMap((repair, i) =>
    repair.block === block && isMarked(block) ? [{ at: repair.at, number: i + 1 }] : [],
  )
