import type { Line } from '../../lines/line.ts'
import type { PrintedText } from '../printed-text.ts'
import { chunksOf } from './chunks.ts'
import type { RowFacts } from './row-facts.ts'

const LABEL = /^(?:Ons kenmerk|Uw kenmerk|Kenmerk|Onze referentie|Uw referentie|Datum)(?:\s+(\S.*))?$/
/** A reference or a date: short, with a digit, no sentence. */
const VALUE = /^(?=.*\d)[^.!?]{1,40}$/

/** Before the first row of text nothing stands in a margin: it is the head of a letter. */
const PROSE = 60

/** How many rows at the top of a chunk are labels with their values; a label without one is none. */
function marginLength(chunk: readonly Line[]): number {
  let index = 0
  for (
    let label = LABEL.exec(chunk[index]?.text ?? '');
    label;
    label = LABEL.exec(chunk[index]?.text ?? '')
  ) {
    const value = label[1] ?? chunk[index + 1]?.text ?? ''
    if (!VALUE.test(value)) break
    index += label[1] ? 1 : 2
  }
  return index
}

/**
 * "Kenmerk / 3456789-1023456-WJZ" in the margin of later pages, which the extraction sets between the rows of
 * the text.
 */
export function marginNotes(
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
  { letterhead }: Pick<RowFacts, 'letterhead'>,
): Set<number> {
  if (!layout.wrapped) return new Set()
  const chunks = chunksOf(lines.filter((line) => line.furniture === null))
  const text = chunks.findIndex((chunk) => chunk.some((line) => line.text.length >= PROSE))
  const later = chunks
    .slice(text < 0 ? chunks.length : text)
    .filter((chunk) => !letterhead.front.has(chunk[0]?.index ?? -1))
  return new Set(later.flatMap((chunk) => chunk.slice(0, marginLength(chunk)).map((line) => line.index)))
}
