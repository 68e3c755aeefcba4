import { precedes } from '../../lines/item-marker.ts'
import type { ItemMarker } from '../../lines/line.ts'
import { declaredRole } from '../../lines/row-evidence.ts'
import type { PrintedText } from '../printed-text.ts'
import { isText, type Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'

/** Deeper levels are shown as this one. */
const DEEPEST = 6

/** The latest item of a style, with the styles that were open down to it. */
interface Seen {
  marker: ItemMarker | null
  styles: string[]
}

type Latest = ReadonlyMap<string, Seen>

/** "i." after "h." is a letter; after "c.", or as "ii.", it is a Roman number of a list inside that one. */
function isRoman({ style, label, ordinal, roman }: ItemMarker, latest: Latest): boolean {
  if (roman === undefined) return false
  if (latest.get(style)?.marker?.ordinal === ordinal - 1) return false
  const before = latest.get(`${style}-roman`)?.marker?.roman
  return /[a-z]{2}/i.test(label) || roman === 1 || before === roman - 1
}

/** An item that only the file tells has no marker: all of those are of one style. */
function styleOf(marker: ItemMarker | null, latest: Latest): string {
  if (!marker) return ''
  if (marker.style === 'bullet') return marker.label
  return isRoman(marker, latest) ? `${marker.style}-roman` : marker.style
}

const countsOn = (seen: Seen | undefined, marker: ItemMarker | null): seen is Seen =>
  Boolean(seen?.marker && marker && precedes(seen.marker, marker))

/**
 * A known style returns to its depth, a number that counts on to that of its sibling, another marker goes one
 * deeper.
 */
function stylesWith(
  marker: ItemMarker | null,
  style: string,
  open: readonly string[],
  seen: Seen | undefined,
): string[] {
  const known = open.indexOf(style)
  if (known >= 0) return open.slice(0, known + 1)
  return countsOn(seen, marker) ? seen.styles : [...open, style]
}

/** The depth that the file declares. */
const declaredLevel = ({ group }: Passage, text: PrintedText): number | undefined =>
  declaredRole(text, group?.lines[0])?.level

/**
 * The depth of every list item. Text between ends a list, but a number that counts on goes on with it; notes
 * do not count.
 */
export function listDepths(
  { text }: Pick<PassageText, 'text'>,
  { order, kinds }: Pick<PassageFacts, 'order' | 'kinds'>,
): Map<Passage, number> {
  const depths = new Map<Passage, number>()
  const latest = new Map<string, Seen>()
  let open: string[] = []
  for (const passage of order.filter((each) => isText(each) || each.table)) {
    const kind = kinds.get(passage)
    if (kind === 'heading') latest.clear()
    const marker = passage.group?.marker ?? null
    const style = styleOf(marker, latest)
    open = kind === 'listItem' ? stylesWith(marker, style, open, latest.get(style)) : []
    if (kind !== 'listItem') continue
    latest.set(style, { marker, styles: open })
    depths.set(passage, Math.min(declaredLevel(passage, text) ?? open.length, DEEPEST))
  }
  return depths
}
