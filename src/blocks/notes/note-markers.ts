import { partition } from '../../text/partition.ts'
import type { Passage } from '../passages/passage.ts'
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
      ? [
          {
            number: Number(noteLabel(note)),
            start: note.pieces[0]?.start ?? 0,
            page: note.group?.page ?? 0,
          },
        ]
      : [],
  )

/** The markers of notes in a text, in order: those of the notes it has, and those whose notes it lost. */
export function noteMarkers(passages: readonly Passage[], source: string): NoteMarker[] {
  const text = searchedText(passages, source)
  const notes = passages.filter(isNote)
  const small = notes.some((note) => /^[ivxlcdm]+$/.test(noteLabel(note)))
  const markers = [...footnoteMarkers(text, numbered(notes)), ...endnoteMarkers(text, small)]
  return markers.toSorted((a, b) => a.start - b.start)
}
