import type { NoteRef } from '../../collections/schema/block.ts'
import type { Link } from '../../links/link.ts'

/** A piece of a text with what lies over it. */
export type Segment = { kind: 'text'; text: string } | { kind: 'link'; text: string; link: Link } | { kind: 'note'; note: NoteRef }

type Cut = { start: number; end: number; link: Link } | { start: number; end: number; note: NoteRef }

/**
 * Cuts a text at its links and note markers. Afterwards:
 * 1. the texts of the segments, in order, are exactly `text`;
 * 2. every note is there once; one inside a link comes right after it, since links do not nest;
 * 3. a link that overlaps an earlier one or runs past the text is left out.
 */
export function segments(text: string, links: readonly Link[], notes: readonly NoteRef[]): Segment[] {
  const found: Segment[] = []
  let cursor = 0
  for (const cut of cuts(text, links, notes)) {
    if (cut.start < cursor) continue
    if (cut.start > cursor) found.push({ kind: 'text', text: text.slice(cursor, cut.start) })
    found.push('note' in cut ? { kind: 'note', note: cut.note } : { kind: 'link', text: text.slice(cut.start, cut.end), link: cut.link })
    cursor = cut.end
  }
  if (cursor < text.length) found.push({ kind: 'text', text: text.slice(cursor) })
  return found
}

function cuts(text: string, links: readonly Link[], notes: readonly NoteRef[]): Cut[] {
  const clear = withoutOverlap(links.filter((link) => link.end > link.start && link.end <= text.length))
  const spans = clear.map((link) => ({ start: link.start, end: link.end, link }))
  const points = notes.map((note) => ({ ...pointOutside(clear, Math.min(note.at, text.length)), note }))
  return [...spans, ...points].sort((a, b) => a.start - b.start || a.end - b.end)
}

function withoutOverlap(links: Link[]): Link[] {
  const kept: Link[] = []
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    if (link.start >= (kept.at(-1)?.end ?? 0)) kept.push(link)
  }
  return kept
}

/** `at`, or the end of the link it falls in. */
function pointOutside(links: readonly Link[], at: number): { start: number; end: number } {
  const place = links.find((link) => link.start < at && at < link.end)?.end ?? at
  return { start: place, end: place }
}
