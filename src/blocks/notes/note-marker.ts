/** A note marker in the source: the range that the reader does not see, and the number. */
export interface NoteMarker {
  start: number
  end: number
  /** As printed: "4", "XII". */
  marker: string
  endnote: boolean
  note: number
}

export type Span = readonly [start: number, end: number]

/** Where a marker may stand: `inText` is false for anything outside running text. */
export interface SearchedText {
  source: string
  inText: (offset: number) => boolean
}

/** A sign that closes a clause, a quotation or brackets: what often stands before a marker. */
export const CLOSING = /[.,:;»”’)\]?!]/

/**
 * "evaluatie.1, 2 Ik", "geformuleerd.3-5": a marker right behind another, with a comma, a blank or a dash
 * between. Gives the range with what is between.
 */
export function markerBehind(source: string, previous: NoteMarker | undefined, label: string): Span | null {
  if (!previous) return null
  const match = /^(?:, ?| |[-–])?(\d{1,3}|[IVXLC]+|[ivxlc]+)(?![\p{L}\d])/u.exec(
    source.slice(previous.end, previous.end + label.length + 4),
  )
  return match?.[1] === label ? [previous.end, previous.end + match[0].length] : null
}
