import type { Entry } from './entry.ts'

/** Gives every list item its depth: a marker not seen in the list so far goes one deeper, a known one returns to its depth. */
export function nestLists(entries: readonly Entry[]): void {
  let styles: string[] = []
  for (const { draft, group } of entries) {
    if (group?.role !== 'text' && draft.type !== 'table') continue
    if (draft.type !== 'listItem' || !group?.marker) {
      styles = []
      continue
    }
    const style = group.marker.style === 'bullet' ? group.marker.label : group.marker.style
    const known = styles.indexOf(style)
    styles = known >= 0 ? styles.slice(0, known + 1) : [...styles, style]
    draft.level = Math.min(styles.length, 6)
  }
}
