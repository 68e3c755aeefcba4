import { itemMarker } from './item-marker.ts'
import type { Line } from './line.ts'

/** Returns a part of a row as a row of its own. It keeps the index of the whole row. */
export function partOfLine(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trimEnd()
  return {
    ...line,
    start: line.start + from,
    end: line.start + from + text.length,
    text,
    marker: itemMarker(text, line.start + from),
    note: null,
    url: false,
  }
}
