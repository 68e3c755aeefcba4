import { endnoteId } from '../../anchors/endnote.ts'
import type { NoteRef } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'

/** The ids of the markers in a text: of each marker, and per footnote those that refer to it, in reading order. */
export interface NoteRefs {
  idOf: Map<NoteRef, string>
  backTo: Map<string, string[]>
}

/** Gives every marker an id: `fnref-12`, a second one of the same note `fnref-12-2`; one without text its anchor, `en3`. */
export function noteRefs(document: Document): NoteRefs {
  const refs: NoteRefs = { idOf: new Map(), backTo: new Map() }
  const seen = new Map<string, number>()
  for (const note of document.blocks.flatMap((block) => block.notes ?? [])) {
    const stem = idStem(note)
    const count = (seen.get(stem) ?? 0) + 1
    seen.set(stem, count)
    const id = count === 1 ? stem : `${stem}-${count}`
    refs.idOf.set(note, id)
    if (note.target) refs.backTo.set(note.target, [...(refs.backTo.get(note.target) ?? []), id])
  }
  return refs
}

const idStem = (note: NoteRef): string =>
  note.target ? `fnref-${note.target.replace(/^fn/u, '')}` : (endnoteId(note.marker) ?? 'noot-zonder-tekst')
