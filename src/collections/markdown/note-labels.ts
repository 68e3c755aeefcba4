import { endnoteId } from '../../anchors/endnote.ts'
import type { Block, NoteRef } from '../schema/block.ts'

/** Labels for notes without text, by marker: `iii` → `en3`, `7` → `7`. */
export type NoteLabels = ReadonlyMap<string, string>

const plainLabel = (marker: string): string => marker.toLowerCase().replace(/[^0-9a-z]+/g, '-') || 'noot'
const baseLabel = (marker: string): string =>
  /^\d+$/.test(marker) ? marker : (endnoteId(marker) ?? plainLabel(marker))

/** A unique label for every marker: if taken, with a number after it. */
export function missingNoteLabels(blocks: readonly Block[]): NoteLabels {
  const taken = new Set<string>(blocks.map((block) => block.id))
  const labels = new Map<string, string>()
  for (const { marker } of blocks
    .flatMap((block) => block.notes ?? [])
    .filter((note) => note.target === null)) {
    if (labels.has(marker)) continue
    let label = baseLabel(marker)
    for (let count = 2; taken.has(label); count += 1) label = `${baseLabel(marker)}-${count}`
    taken.add(label)
    labels.set(marker, label)
  }
  return labels
}

export const labelOf = (note: NoteRef, labels: NoteLabels): string =>
  note.target ?? labels.get(note.marker) ?? 'noot'

const SAYS = 'de tekst van deze noot staat niet in de bron'

/**
 * The definition of a note without text. It is a comment, so it cannot be taken for a note. `>` is escaped.
 */
export function missingNoteLine(marker: string, label: string): string {
  const data = JSON.stringify(marker).replaceAll('-', '\\u002d').replaceAll('>', '\\u003e')
  return `[^${label}]: <!-- ${data} ${SAYS} -->`
}

/** The marker in such a comment; null for any other comment. */
export function missingNoteMarker(comment: string): string | null {
  const match = new RegExp(`^<!-- ("(?:[^"\\\\]|\\\\.)*") ${SAYS} -->$`).exec(comment)
  return match ? (JSON.parse(match[1] as string) as string) : null
}
