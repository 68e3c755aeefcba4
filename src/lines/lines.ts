import { lowered, RAISED } from '../text/raised.ts'
import { oneSpaced } from '../text/spaces.ts'
import { singleSpaced } from './double-spaced.ts'
import { furnitureRule } from './furniture-rows.ts'
import { itemMarker } from './item-marker.ts'
import type { Line, Lines } from './line.ts'

const ROW = /([^\r\n]*)(\r\n|\n|\r|$)/y
/** White space, and what extractors leave in its place: zero-width spaces and byte order marks. */
const LEADING = /^[\s\u200B\uFEFF]*/
const NOTE = /^(?:([1-9]\d{0,2})|\[([1-9]\d{0,2})\])[ \t\u00A0]+(?=[^\s.,;:)–-])/
const RAISED_NOTE = new RegExp(`^([${RAISED}]{1,3})[ \\t\u00A0]*(?=\\p{L}|https?:)`, 'u')
const URL_ROW = /^(?:https?:\/\/|www\.|file:\/\/)\S+$/i

/** The length of a row without trailing white space. A regex for this is quadratic on rows of blanks. */
function lengthWithoutTrailing(row: string): number {
  let end = row.length
  while (end > 0 && /[\s\u200B\uFEFF]/.test(row[end - 1] as string)) end -= 1
  return end
}

/** The number at the start of a row, if it could be that of a note. */
function noteOpening(text: string, start: number): Line['note'] {
  const match = NOTE.exec(text) ?? RAISED_NOTE.exec(text)
  const label = match?.[1] ?? match?.[2]
  return match && label ? { number: Number(lowered(label)), wordsAt: start + match[0].length } : null
}

function readLine(row: string, from: number, index: number): Line {
  const trimmed = lengthWithoutTrailing(row)
  const indent = trimmed === 0 ? row.length : (LEADING.exec(row)?.[0].length ?? 0)
  const end = from + Math.max(trimmed, indent)
  const text = row.slice(indent, Math.max(trimmed, indent)).replaceAll('\u00A0', ' ')
  return {
    index,
    start: from + indent,
    end,
    text,
    indent,
    trailing: trimmed < row.length,
    formFeed: row.slice(0, indent).includes('\f'),
    marker: itemMarker(text, from + indent),
    note: noteOpening(text, from + indent),
    url: URL_ROW.test(text),
    furniture: furnitureRule(oneSpaced(text)),
  }
}

/**
 * Moves each form feed to the first row with words after it. It may stand in a blank row, or at the end of
 * the row before.
 */
function withFormFeeds(lines: readonly Line[], source: string): Line[] {
  let isPending = false
  return lines.map((line, i) => {
    const behind = source.slice(line.end, lines[i + 1]?.start ?? source.length)
    const marked = { ...line, formFeed: line.formFeed || isPending }
    const endsInFormFeed = behind.includes('\f') && !lines[i + 1]?.formFeed
    isPending = line.text === '' ? marked.formFeed || endsInFormFeed : endsInFormFeed
    return marked
  })
}

/**
 * Splits a source text into rows. After this:
 * 1. rows are in order and their words do not overlap;
 * 2. everything outside the words is white space;
 * 3. the text of a row is as long as in the source: no-break spaces are replaced one by one by ordinary ones;
 * 4. each row knows what its own words tell (marker, note, furniture), whatever its line end (LF, CRLF, CR).
 */
export function readLines(source: string): Lines {
  if (last?.source !== source) last = readRows(source)
  return last
}

/** The rows of the last text are cached: several stages ask for them while a text is read. */
let last: Lines | undefined

/** The rows of a text, without their line ends, each with its offset. */
export function* rowsOf(source: string): Generator<readonly [row: string, from: number]> {
  let from = 0
  while (from < source.length) {
    ROW.lastIndex = from
    const match = ROW.exec(source)
    if (!match) break
    const next = ROW.lastIndex
    yield [match[1] ?? '', from]
    from = next
  }
}

function readRows(source: string): Lines {
  const lines: Line[] = []
  for (const [row, from] of rowsOf(source)) lines.push(readLine(row, from, lines.length))
  return { source, lines: singleSpaced(withFormFeeds(lines, source)) }
}
