import type { Box } from '../../evidence.ts'
import { boxOf, isPiece, type Part } from './shapes.ts'

/** Parts that overlap in height: the rows of a region as they would be read straight across. */
export interface Band {
  parts: Part[]
  box: Box
}

/** Overlap in height up to this is none. */
const TOUCH = 0.5

export function bandsOf(parts: readonly Part[]): Band[] {
  const groups: { parts: Part[]; bottom: number }[] = []
  for (const part of [...parts].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
    const group = groups.at(-1)
    if (group && part.box[1] < group.bottom - TOUCH) {
      group.parts.push(part)
      group.bottom = Math.max(group.bottom, part.box[3])
    } else groups.push({ parts: [part], bottom: part.box[3] })
  }
  return groups.map((group) => ({ parts: group.parts, box: boxOf(group.parts) }))
}

/** The base lines of parts, sorted, each told once. */
export function baselines(parts: readonly Part[]): number[] {
  const found: number[] = []
  for (const y of parts.map((part) => (isPiece(part) ? part.y : part.box[3])).sort((a, b) => a - b))
    if (y - (found.at(-1) ?? -Infinity) > 2) found.push(y)
  return found
}
