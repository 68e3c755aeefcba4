import { precedes } from '../../lines/item-marker.ts'
import type { ItemMarker, Line } from '../../lines/line.ts'
import { finished, midPhrase, startsLower } from '../../lines/row-ends.ts'
import { type Group, lastLine } from '../groups/group.ts'
import type { Situation } from './construct.ts'

/** Words that open no item and no cell: they go on with what stands before them. */
const GOES_ON = /^(?:en|of|van|voor|met|in|op|aan|te|tot|door|bij|over|naar|die|dat|waar)\p{L}{0,3} /u

const isSibling = (marker: ItemMarker, next: ItemMarker | null | undefined): boolean =>
  Boolean(next) && (next?.label === marker.label || precedes(marker, next as ItemMarker))

/** A row under an item belongs to it where its words do, or where the next item of the list follows. */
const insideList = ({ marker }: Group, line: Line, { ahead, blank }: Situation): boolean =>
  marker !== null && !blank && (isSibling(marker, ahead?.marker) || GOES_ON.test(line.text))

/**
 * In a text whose rows are whole paragraphs a short item may still take two rows: "een plek voor / de markt".
 * Gives the group that the row goes on with.
 */
export function wrappedRow(line: Line, situation: Situation): Group | null {
  const { current, page } = situation
  if (current?.role !== 'text' || page || line.marker || line.url || !startsLower(line.text)) return null
  const last = lastLine(current)
  if (last.url || finished(last.text)) return null
  return midPhrase(last.text) || insideList(current, line, situation) ? current : null
}
