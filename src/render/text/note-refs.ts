import { markerId } from '../../anchors/endnote.ts'
import type { NoteRef } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'

/** The ids of the note markers in a text. */
export interface NoteRefs {
  idOf: Map<NoteRef, string>
  /** Footnote → the ids of the markers that refer to it, in reading order. */
  backTo: Map<string, string[]>
}

/**
 * Gives every marker an id: `fnref-12`, and `fnref-12-2` for a second one. Of a missing note its anchor,
 * `en3`.
 */
export function noteRefs(document: Document): NoteRefs {
  const refs: NoteRefs = { idOf: new Map(), backTo: new Map() }
  const seen = new Map<string, number>()
  const notes = document.blocks.flatMap((block) => block.notes ?? [])
  const anchors = anchorsOf(notes)
  for (const note of notes) {
    const stem = note.target
      ? `fnref-${note.target.replace(/^fn/u, '')}`
      : (anchors.get(note.marker) ?? 'noot-zonder-tekst')
    const count = (seen.get(stem) ?? 0) + 1
    seen.set(stem, count)
    const id = count === 1 ? stem : `${stem}-${count}`
    refs.idOf.set(note, id)
    if (note.target) refs.backTo.set(note.target, [...(refs.backTo.get(note.target) ?? []), id])
  }
  return refs
}

/**
 * The anchors of markers of missing notes, by printed marker. The first of several markers gets the anchor.
 */
function anchorsOf(notes: readonly NoteRef[]): Map<string, string | null> {
  const absent = notes.filter((note) => note.target === null)
  return new Map(absent.toReversed().map((note) => [note.marker, markerId(note)]))
}
