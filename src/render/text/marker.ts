import type { Element } from 'hast'
import { h } from 'hastscript'
import type { NoteRef } from '../../collections/schema/block.ts'
import { hidden } from './hidden.ts'

/**
 * A note marker: a link to its note, or quiet when the source has no text for it.
 * Without an id it is only printed.
 */
export function renderMarker(note: NoteRef, id: string | undefined): Element {
  if (!note.target) return absent(note, id)
  if (!id) return h('sup.ref', note.marker)
  const label = `Noot ${note.marker}`
  return h(
    'sup.ref',
    h('a', { id, href: `#${note.target}`, role: 'doc-noteref', ariaLabel: label }, note.marker),
  )
}

/** Roman markers are those of endnotes. */
function absent(note: NoteRef, id: string | undefined): Element {
  const kind = /^\d/u.test(note.marker) ? 'Noot' : 'Eindnoot'
  const reason = `${kind} ${note.marker}: de tekst ontbreekt in de bron`
  return h('sup.ref.absent', { id, title: reason }, note.marker, hidden(` (${reason})`))
}
