import { precedes } from '../lines/item-marker.ts'
import type { ItemMarker } from '../lines/line.ts'
import type { Entry } from './entry.ts'

/** The latest item of a style, with the styles that were open down to it. */
interface Seen {
  marker: ItemMarker
  styles: string[]
}

const styleOf = (marker: ItemMarker): string => (marker.style === 'bullet' ? marker.label : marker.style)

/** A known style returns to its depth, a number that counts on to that of its sibling, another marker goes one deeper. */
function stylesWith(marker: ItemMarker, open: readonly string[], seen: Seen | undefined): string[] {
  const style = styleOf(marker)
  const known = open.indexOf(style)
  if (known >= 0) return open.slice(0, known + 1)
  return seen && precedes(seen.marker, marker) ? seen.styles : [...open, style]
}

/** Gives every list item its depth. Text between ends a list, but a number that counts on goes on with it. */
export function nestLists(entries: readonly Entry[]): void {
  let open: string[] = []
  const latest = new Map<string, Seen>()
  for (const { draft, group } of entries) {
    if (group?.role !== 'text' && draft.type !== 'table') continue
    if (draft.type === 'heading') latest.clear()
    if (draft.type !== 'listItem' || !group?.marker) {
      open = []
      continue
    }
    const style = styleOf(group.marker)
    open = stylesWith(group.marker, open, latest.get(style))
    latest.set(style, { marker: group.marker, styles: open })
    draft.level = Math.min(open.length, 6)
  }
}
