/** The line and column of an offset in a text, both from 1. Columns count UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** The offsets at which the lines of a text start. */
export const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map((match) => match.index + 1),
]

export function positionOf(starts: readonly number[], offset: number): Position {
  const line = starts.findLastIndex((start) => start <= offset)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}
