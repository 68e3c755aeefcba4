import type { Element } from 'hast'
import { h } from 'hastscript'
import type { NoteRef } from '../../collections/schema/block.ts'
import { hidden } from './hidden.ts'

/**
 * A note marker: a link to its note, or a remark when the source lacks the note. Without an id it is no link.
 */
export function renderMarker(note: NoteRef, id: string | undefined): Element {
  if (!note.target) return missingNoteMarker(note, id)
  if (!id) return h('sup.ref', note.marker)
  const label = `Noot ${note.marker}`
  return h(
    'sup.ref',
    h('a', { id, href: `#${note.target}`, role: 'doc-noteref', ariaLabel: label }, note.marker),
  )
}

/** The marker of a note that the source lacks. Markers that are not digits are those of endnotes. */
function missingNoteMarker(note: NoteRef, id: string | undefined): Element {
  const kind = /^\d/u.test(note.marker) ? 'Noot' : 'Eindnoot'
  const reason = `${kind} ${note.marker}: de tekst ontbreekt in de bron`
  return h('sup.ref.absent', { id, title: reason }, note.marker, hidden(` (${reason})`))
}
