import { type Piece, textOf } from './shapes.ts'

/** Opens an item or a part: "1", "a)", "•", "3.2", "5.a.1". */
const MARKER = /^(?:[•●▪■◦○‣∙·\uF0A7\uF0B7–-]|\(?[\da-z]{1,3}[.)]|\d{1,2}(?:\.(?:\d{1,2}|[a-z]))*\.?)$/u

/** All that stands in a cell is such a number or bullet. */
export const isMarker = (cell: readonly Piece[]): boolean =>
  cell.length === 1 && MARKER.test(textOf(cell[0]!).trim())
