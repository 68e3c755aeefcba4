import { lowered, RAISED } from '../text/raised.ts'
import { oneSpaced } from '../text/spaces.ts'
import { singleSpaced } from './double-spaced.ts'
import { furnitureRule } from './furniture-rows.ts'
import { itemMarker } from './item-marker.ts'
import type { Line, Lines } from './line.ts'

const ROW = /([^\r\n]*)(\r\n|\n|\r|$)/y
/** JavaScript white space and what extractors leave as such: zero-width space, byte order mark. */
const LEADING = /^[\s\u200B\uFEFF]*/
const NOTE = /^(?:([1-9]\d{0,2})|\[([1-9]\d{0,2})\])[ \t\u00A0]+(?=[^\s.,;:)–-])/
const RAISED_NOTE = new RegExp(`^([${RAISED}]{1,3})[ \\t\u00A0]*(?=\\p{L}|https?:)`, 'u')
const URL_ROW = /^(?:https?:\/\/|www\.|file:\/\/)\S+$/i

/** Trailing white space of a row; a loop, since a regex for it is quadratic on rows of blanks. */
function trimmedEnd(row: string): number {
  let end = row.length
  while (end > 0 && /[\s\u200B\uFEFF]/.test(row[end - 1] as string)) end -= 1
  return end
}

/** The number that opens the row, if it could be that of a note. */
function noteOpening(text: string, start: number): Line['note'] {
  const match = NOTE.exec(text) ?? RAISED_NOTE.exec(text)
  const label = match?.[1] ?? match?.[2]
  return match && label ? { number: Number(lowered(label)), wordsAt: start + match[0].length } : null
}

function readLine(row: string, from: number, index: number): Line {
  const trimmed = trimmedEnd(row)
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
 * A form feed opens the first row with words behind it, also from a blank row or the end of the row before.
 */
function withFormFeeds(lines: readonly Line[], source: string): Line[] {
  let isFed = false
  return lines.map((line, i) => {
    const behind = source.slice(line.end, lines[i + 1]?.start ?? source.length)
    const opened = { ...line, formFeed: line.formFeed || isFed }
    const ends = behind.includes('\f') && !lines[i + 1]?.formFeed
    isFed = line.text === '' ? opened.formFeed || ends : ends
    return opened
  })
}

/**
 * Source text to rows. After this:
 * 1. rows are in order and their words do not overlap;
 * 2. everything outside the words is white space;
 * 3. the text of a row has ordinary spaces for no-break ones, and so the length it has in the source;
 * 4. what a row is by itself is known, whatever its line end (LF, CRLF, CR) was.
 */
export function readLines(source: string): Lines {
  if (last?.source !== source) last = readRows(source)
  return last
}

/** Several stages ask for the rows of the text that is read: those of the last text stay at hand. */
let last: Lines | undefined

/** The rows as they stand in a text, without what ends them. */
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
