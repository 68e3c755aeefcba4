import type { Repair } from '../../collections/schema/document.ts'
import type { RepairMark } from '../text/segments.ts'

/** Whether corrections are marked in the text of a block. In tables and headings they are only listed. */
export const isMarked = (block: string): boolean => !/^(?:tabel|s)/.test(block)

/** The marks of corrections in a block, numbered as in the list of the document. */
export const repairMarks = (repairs: readonly Repair[], block: string): RepairMark[] =>
  repairs.flatMap((repair, i) =>
    repair.block === block && isMarked(block) ? [{ at: repair.at, number: i + 1 }] : [],
  )
