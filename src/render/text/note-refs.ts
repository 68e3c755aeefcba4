import { markerId } from '../../anchors/endnote.ts'
import type { NoteRef } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'

/**
 * The ids of the markers in a text: of each marker, and per footnote those
 * that refer to it, in reading order.
 */
export interface NoteRefs {
  idOf: Map<NoteRef, string>
  backTo: Map<string, string[]>
}

/**
 * Gives every marker an id: `fnref-12`, a second one of the same note `fnref-12-2`;
 * one without text its anchor, `en3`.
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

/** The anchors of the markers without text, by what is printed: the first of several bears it. */
function anchorsOf(notes: readonly NoteRef[]): Map<string, string | null> {
  const absent = notes.filter((note) => note.target === null)
  return new Map(absent.toReversed().map((note) => [note.marker, markerId(note)]))
}
