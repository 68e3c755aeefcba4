import { LONE_BULLET } from '../../lines/item-marker.ts'
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
/** An item has so many words, or it is a cell. */
const WORDS = 3

/** A row that begins an item: after a blank one, or under a row that had room for its first word. */
function opensItem(row: Line, before: Line, layout: Layout): boolean {
  if (row.index > before.index + 1) return true
  if (asksForMore(before.text)) return false
  const isEnded = finished(before.text) || /[,;]$/.test(before.text)
  return isEnded ? hasRoom(before, row, layout) : fits(before, row, layout)
}

/** The rows of a list: up to another bullet, or to a gap behind as many items as there are bullets. */
function listRows(rows: readonly Line[], count: number, layout: Layout): readonly Line[] {
  let begun = 1
  const end = rows.findIndex((row, i) => {
    const before = rows[i - 1]
    if (!before) return false
    const isApart = row.index > before.index + 1 || layout.pageStart(row)
    if (isGlyph(row) || (isApart && begun === count)) return true
    if (opensItem(row, before, layout)) begun += 1
    return false
  })
  return end < 0 ? rows : rows.slice(0, end)
}

/** The rows in which as many items begin as there are bullets; null where it is not as many. */
function openings(rows: readonly Line[], count: number, layout: Layout): Line[] | null {
  const list = listRows(rows, count, layout)
  const found = list.filter((row, i) => i === 0 || opensItem(row, list[i - 1] as Line, layout))
  return found.length === count ? found : null
}

/** How many rows from a place on hold the same bullet and nothing else. */
function stackLength(rows: readonly Line[], from: number): number {
  const end = rows.slice(from).findIndex(({ text }) => text !== rows[from]?.text)
  return end < 0 ? 0 : end
}

const bullet = (label: string, wordsAt: number): ItemMarker => ({
  style: 'bullet',
  label,
  ordinal: 0,
  wordsAt,
})

const isItem = ({ text }: Line): boolean => /^\p{L}/u.test(text) && text.split(' ').length >= WORDS

/** The first bullet belongs to the first row of words; every further such row has one of its own. */
const markersOf = (stack: readonly Line[], words: readonly Line[]): [number, ItemMarker | null][] => [
  ...stack.map(({ index, text }, i): [number, ItemMarker | null] => [
    index,
    i === 0 ? bullet(text, words[0]?.start ?? 0) : null,
  ]),
  ...words
    .slice(1)
    .map(({ index, start }): [number, ItemMarker] => [index, bullet(stack[0]?.text ?? '', start)]),
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
    if (!found?.every(isItem)) continue
    markers.push(...markersOf(rows.slice(i, i + count), found))
    i += count - 1
  }
  return new Map(markers)
}
