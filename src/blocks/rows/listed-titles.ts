import type { Line } from '../../lines/line.ts'
import type { PrintedText } from '../printed-text.ts'
import { entriesOf } from './contents-rows.ts'
import type { RowFacts } from './row-facts.ts'

/** Words without a number may stand anywhere when they are as short as this. */
const SHORTEST = 4

/**
 * The rows that stand free behind a table of contents and are an entry of it, with the same number: each is
 * the title that was listed, where it comes first.
 */
export function listedTitles(
  { lines }: Pick<PrintedText, 'lines'>,
  { contents }: Pick<RowFacts, 'contents'>,
): Set<number> {
  if (contents.size === 0) return new Set()
  const entries = lines.filter(({ index }) => contents.has(index))
  const listed = keysOf(entries)
  const first = entries[0]?.index ?? 0
  const free = lines.filter(
    ({ index, text }, i) =>
      text !== '' && index > first && !contents.has(index) && !lines[i - 1]?.text && !lines[i + 1]?.text,
  )
  const found = [...keysOf(free)].filter(([key]) => listed.has(key))
  return new Set(found.map(([, { index }]) => index))
}

/** The first row of every number with words. */
function keysOf(rows: readonly Line[]): Map<string, Line> {
  const named = entriesOf(rows).filter(({ number, words }) =>
    number === '' ? words.length >= SHORTEST : words !== '',
  )
  const keys = new Map<string, Line>()
  for (const { number, words, line } of named) {
    const key = `${number} ${words}`
    if (!keys.has(key)) keys.set(key, line)
  }
  return keys
}
