import type { Draft } from '../blocks/draft.ts'
import { partition } from '../text/partition.ts'
import type { Piece } from '../text/piece.ts'
import type { NodeNote } from './node.ts'

/**
 * The notes with each marker, in order: there may be several, since numbers may begin again on every page.
 */
export type NotesByMarker = ReadonlyMap<string, readonly { node: number; start: number }[]>

export function notesByMarker(drafts: readonly Draft[]): NotesByMarker {
  const notes = drafts.flatMap((draft, node) =>
    draft.type === 'footnote' && draft.marker
      ? [draft.marker, ...(draft.also ?? [])].map((marker) => ({
          marker,
          node,
          start: draft.pieces[0]?.start ?? 0,
        }))
      : [],
  )
  return Map.groupBy(notes, (note) => note.marker)
}

/**
 * The index of the note of a marker at `offset`: the first with that marker below it, else the last above it.
 */
function noteFor(notes: NotesByMarker, marker: string, offset: number): number | null {
  const candidates = notes.get(marker) ?? []
  const below = partition(candidates, ({ start }) => start <= offset)
  return (candidates[below] ?? candidates.at(-1))?.node ?? null
}

/** The note markers of a node, by their offset in its clean text, with the index of their note. */
export function nodeNotes(pieces: readonly Piece[], notes: NotesByMarker): NodeNote[] {
  let at = 0
  const found: NodeNote[] = []
  for (const { rule, marker, start, as } of pieces) {
    const endnote = rule === 'endnote-marker'
    if (marker) found.push({ at, marker, note: noteFor(notes, marker, start), endnote })
    at += as.length
  }
  return found
}
