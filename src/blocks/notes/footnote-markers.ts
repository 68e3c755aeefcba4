import { markerBehind, type NoteMarker, type SearchedText, type Span } from './note-marker.ts'
import { findMarker, formsIn } from './printed-markers.ts'

/** A footnote by its number, and where it begins. */
export interface Note {
  number: number
  start: number
}

/** No range of markers is longer. */
const MOST_IN_RANGE = 20

/** "3-5" is 3, 4 and 5: the dash stands for the 4. */
function markerWithin(source: string, previous: NoteMarker | undefined, number: number): Span | null {
  if (previous?.note !== number - 1) return null
  const to = Number(/^[-–](\d{1,3})(?!\d)/.exec(source.slice(previous.end, previous.end + 5))?.[1] ?? 0)
  return to > number && to < number + MOST_IN_RANGE ? [previous.end, previous.end + 1] : null
}

/** "910" is 9 and 10. */
function markerGlued(source: string, previous: NoteMarker | undefined, label: string): Span | null {
  if (!previous || !source.startsWith(label, previous.end)) return null
  const end = previous.end + label.length
  return /[\p{L}\d]/u.test(source[end] ?? '') ? null : [previous.end, end]
}

/** A marker that hangs on the one before it. */
const markerAfter = (source: string, previous: NoteMarker | undefined, number: number): Span | null =>
  markerGlued(source, previous, String(number)) ??
  markerBehind(source, previous, String(number)) ??
  markerWithin(source, previous, number)

/** Cuts the notes where their numbers begin again. */
function runsOf(notes: readonly Note[]): Note[][] {
  const runs: Note[][] = []
  for (const note of notes) {
    const open = runs.at(-1)
    if (open && note.number > (open.at(-1)?.number ?? 0)) open.push(note)
    else runs.push([note])
  }
  return runs
}

/**
 * The numbers of a run, those without a note too, each with the start of the first note from it on: its
 * marker stands before.
 */
function numbersOf(run: readonly Note[]): Note[] {
  return run.flatMap(({ number, start }, i) => {
    const first = i === 0 ? number : (run[i - 1]?.number ?? 0) + 1
    return Array.from({ length: number - first + 1 }, (_, step) => ({ number: first + step, start }))
  })
}

/**
 * The markers of the footnotes, in order. A number between two notes that has no text is looked for too
 * ("monitor6", "hadden7", notes 6 and 8), since a missing note is something to report. Numbers that begin
 * again on a later page are looked for after the notes before.
 */
export function footnoteMarkers(text: SearchedText, notes: readonly Note[]): NoteMarker[] {
  const forms = formsIn(text.source)
  const found: NoteMarker[] = []
  for (const run of runsOf(notes)) {
    let previous: NoteMarker | undefined
    for (const { number, start: until } of numbersOf(run)) {
      const from = (previous ?? found.at(-1))?.end ?? 0
      const span =
        markerAfter(text.source, previous, number) ?? findMarker(text, number, [from, until], forms)
      if (!span) continue
      previous = { start: span[0], end: span[1], marker: String(number), endnote: false, note: number }
      found.push(previous)
    }
  }
  return found
}
