/** A footnote of the page, and the first marker in the text that refers to it. */
export interface Note {
  note: HTMLElement
  marker: HTMLAnchorElement
}

const MARKERS = 'a[role="doc-noteref"]'

/** The marker that an event is about. */
export const markerAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(MARKERS) : null

export const noteOf = (marker: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(marker.getAttribute('href')?.slice(1) ?? '')

/** The notes that have a marker, each once, in reading order of their first markers. */
export function notesOf(text: HTMLElement): Note[] {
  const found = new Map<HTMLElement, Note>()
  for (const marker of text.querySelectorAll<HTMLAnchorElement>(MARKERS)) {
    const note = noteOf(marker)
    if (note && !found.has(note) && !note.contains(marker)) found.set(note, { note, marker })
  }
  return [...found.values()]
}
