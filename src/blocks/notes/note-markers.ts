import { partition } from '../../text/partition.ts'
import { declaredMarkers } from '../declared/declared-markers.ts'
import type { Passage } from '../passages/passage.ts'
import type { PrintedText } from '../printed-text.ts'
import { endnoteMarkers } from './endnote-markers.ts'
import { footnoteMarkers, type Note } from './footnote-markers.ts'
import type { NoteMarker, SearchedText } from './note-marker.ts'

const isNote = ({ group }: Passage): boolean => group?.role === 'note'
/** As printed: "4", "iv". */
export const noteLabel = ({ group }: Passage): string => group?.note?.label ?? ''

/** A marker stands in running text, not in a note or a table. */
function searchedText(passages: readonly Passage[], source: string): SearchedText {
  const shown = passages.filter((passage) => !isNote(passage) && !passage.table)
  const texts = shown
    .flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'text'))
    .toSorted((a, b) => a.start - b.start)
  const inText = (offset: number): boolean => {
    const last = texts[partition(texts, ({ start }) => start <= offset) - 1]
    return last !== undefined && offset < last.end
  }
  return { source, inText }
}

/** The notes with an ordinary number. */
const numbered = (notes: readonly Passage[]): Note[] =>
  notes.flatMap((note) =>
    /^\d+$/.test(noteLabel(note))
      ? [Number(noteLabel(note)), ...(note.group?.note?.also ?? [])].map((number) => ({
          number,
          start: note.pieces[0]?.start ?? 0,
          page: note.group?.page ?? 0,
        }))
      : [],
  )

/**
 * The markers that the file shows, and those that only the words tell of notes without one, where they stand
 * between the markers of the notes before and after.
 */
function withUnmarked(declared: readonly NoteMarker[], byWords: readonly NoteMarker[]): NoteMarker[] {
  const isFree = ({ note, start }: NoteMarker): boolean => {
    const before = declared.findLast((each) => each.start < start)
    const after = declared.find((each) => each.start > start)
    return (before?.note ?? 0) < note && note < (after?.note ?? Infinity)
  }
  const known = new Set(declared.map(({ note }) => note))
  return [...declared, ...byWords.filter((each) => !known.has(each.note) && isFree(each))]
}

/** The markers of notes in a text, in order: those of the notes it has, and those whose notes it lost. */
export function noteMarkers(passages: readonly Passage[], printed: PrintedText): NoteMarker[] {
  const text = searchedText(passages, printed.source)
  const notes = passages.filter(isNote)
  const declared = declaredMarkers(printed)
  const small = notes.some((note) => /^[ivxlcdm]+$/.test(noteLabel(note)))
  const byWords = footnoteMarkers(text, numbered(notes))
  const markers =
    declared.length > 0 ? withUnmarked(declared, byWords) : [...byWords, ...endnoteMarkers(text, small)]
  return markers.toSorted((a, b) => a.start - b.start)
}
