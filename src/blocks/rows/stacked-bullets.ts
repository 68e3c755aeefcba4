import { bulletMarker, LONE_BULLET, mayBeItem } from '../../lines/item-marker.ts'
import type { ItemMarker, Line } from '../../lines/line.ts'
import { asksForMore, finished } from '../../lines/row-ends.ts'
import { fits, hasRoom, type Layout } from '../layout.ts'
import type { PrintedText } from '../printed-text.ts'
import { filledRows } from './filled-rows.ts'
import type { RowFacts } from './row-facts.ts'

/** Bullets alone on their rows; a dash may be an empty cell as well. */
const isGlyph = ({ text }: Line): boolean => LONE_BULLET.test(text) || /^[-o]$/.test(text)
/** So many rows the items of one list take at most. */
const MOST = 80

/** A row that begins an item: after a blank one, or under a row that had room for its first word. */
function opensItem(row: Line, before: Line, layout: Layout): boolean {
  if (row.index > before.index + 1) return true
  if (asksForMore(before.text)) return false
  const isEnded = finished(before.text) || /[,;]$/.test(before.text)
  return isEnded ? hasRoom(before, row, layout) : fits(before, row, layout)
}

/**
 * The rows in which as many items begin as there are bullets; null where it is not as many. A list goes on up
 * to another bullet, or to a gap behind its last item.
 */
function openings(rows: readonly Line[], count: number, layout: Layout): Line[] | null {
  const found = rows.slice(0, 1)
  for (const [i, row] of rows.slice(1).entries()) {
    const before = rows[i] as Line
    const isApart = row.index > before.index + 1 || layout.pageStart(row)
    if (isGlyph(row) || (isApart && found.length === count)) break
    if (opensItem(row, before, layout)) found.push(row)
  }
  return found.length === count ? found : null
}

/** How many rows from a place on hold the same bullet and nothing else; 0 where no row of words follows. */
function stackLength(rows: readonly Line[], from: number): number {
  let end = from
  while (rows[end] && rows[end]?.text === rows[from]?.text) end += 1
  return end < rows.length ? end - from : 0
}

/** The first bullet belongs to the first row of words; every further such row has one of its own. */
const markersOf = (stack: readonly Line[], words: readonly Line[]): [number, ItemMarker | null][] => [
  ...stack.map(({ index, text }, i): [number, ItemMarker | null] => [
    index,
    i === 0 ? bulletMarker(text, words[0]?.start ?? 0) : null,
  ]),
  ...words
    .slice(1)
    .map(({ index, start }): [number, ItemMarker] => [index, bulletMarker(stack[0]?.text ?? '', start)]),
]

/**
 * The bullets of a list one under the other, and then its items, as some extractions give them: the first
 * bullet with the place of the first words, the others with nothing, and every further row of words with a
 * bullet of its own. A list whose items cannot be counted stays as it is.
 */
export function stackedBullets(
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
  { furniture, contents }: Pick<RowFacts, 'furniture' | 'contents'>,
): Map<number, ItemMarker | null> {
  if (!layout.wrapped) return new Map()
  const rows = filledRows(lines, furniture, contents)
  const markers: [number, ItemMarker | null][] = []
  for (let i = 0; i < rows.length; i += 1) {
    const glyph = rows[i] as Line
    const count = isGlyph(glyph) ? stackLength(rows, i) : 0
    if (count < 2) continue
    const found = openings(rows.slice(i + count, i + count + MOST), count, layout)
    if (!found?.every(({ text }) => mayBeItem(text))) continue
    markers.push(...markersOf(rows.slice(i, i + count), found))
    i += count - 1
  }
  return new Map(markers)
}
