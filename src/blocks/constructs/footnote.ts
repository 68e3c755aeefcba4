import { declaredKind } from '../../lines/evidence.ts'
import type { Line } from '../../lines/line.ts'
import { finished } from '../../lines/row-ends.ts'
import { partition } from '../../text/partition.ts'
import { lastLine } from '../groups/group.ts'
import { fits } from '../layout.ts'
import type { NoteOpening } from '../rows/row-facts.ts'
import type { Construct, Situation } from './construct.ts'

/** Footnote numbers follow each other; one or two may be missing. */
const GAP = 3

const follows = (number: number, { lastNote }: Situation): boolean =>
  number > lastNote && (lastNote === 0 || number <= lastNote + GAP)

/** On a page after the one with the latest note the numbers may begin again at 1. */
const restarts = (number: number, { lastNote, lastNotePage, pageNumber }: Situation): boolean =>
  number === 1 && lastNote > 0 && pageNumber > lastNotePage

/** The number stands glued to a word between the two offsets. */
function isGlued(number: number, [from, until]: readonly [number, number], { glued }: Situation): boolean {
  const places = glued.get(number) ?? []
  const last = places[partition(places, (place) => place < until) - 1]
  return last !== undefined && last >= from
}

/** So much of the column a signature takes at most. */
const SHORT = 0.6

/** What many notes begin with, and few sentences do behind a number. */
const NOTE_WORDS = new RegExp(
  [
    String.raw`^(?:Kamerstuk|Zie\b|Tweede Kamer|Eerste Kamer|Handelingen|Aanhangsel|Bijlage bij|Idem`,
    String.raw`Ibid|Stb\.|Stcrt\.|TK |EK |https?:|www\.)`,
  ].join('|'),
)

/** A note directly under the text: the next number, behind words that ended before the end of their row. */
function underText(line: Line, number: number, { current, lastNote, text }: Situation): boolean {
  const last = current ? lastLine(current) : null
  if (last === null || number !== lastNote + 1) return false
  if (NOTE_WORDS.test(line.text.slice((line.note?.wordsAt ?? line.start) - line.start))) return true
  return finished(last.text)
    ? fits(last, line, text.layout)
    : last.text.length < SHORT * text.layout.measure(last)
}

function isNote(line: Line, number: number, situation: Situation): boolean {
  const again = restarts(number, situation)
  if (!again && !follows(number, situation)) return false
  if (!isGlued(number, [again ? situation.lastNoteStart : 0, line.start], situation)) return false
  return situation.blank || situation.note !== null || underText(line, number, situation)
}

type NoteNumber = Omit<NoteOpening, 'label'>

/** "1" alone on a row with its words directly below, as a layout-keeping extractor gives it. */
function aloneNumber(line: Line, { ahead }: Situation): NoteNumber | null {
  return /^[1-9]\d{0,2}$/.test(line.text) && ahead?.index === line.index + 1
    ? { number: Number(line.text), wordsAt: ahead.start }
    : null
}

function noteByWords(line: Line, situation: Situation): NoteNumber | null {
  const note = situation.text.layout.wrapped ? (line.note ?? aloneNumber(line, situation)) : null
  return note && isNote(line, note.number, situation) ? note : null
}

/** The file tells a note, and everything that is none; of a note without a number the words decide. */
function noteOpening(line: Line, situation: Situation): NoteNumber | null {
  const kind = declaredKind(situation.text, line)
  if (kind === 'note' && line.note) return line.note
  return kind === undefined || kind === 'note' ? noteByWords(line, situation) : null
}

/**
 * "4 Kamerstuk 27 831, nr. 15." at the foot of a page. The number stands glued to a word earlier in the text,
 * so that "35 lokale netwerken" at the start of a row is no note.
 */
export const footnote: Construct = {
  name: 'footnote',
  read: (line, situation) => {
    const note = noteOpening(line, situation)
    return note ? { opens: { role: 'note', note: { ...note, label: String(note.number) } } } : null
  },
}

/** The words of a note whose number stood alone. */
export const afterNoteNumber: Construct = {
  name: 'after-note-number',
  read: (line, { note, current }) =>
    note?.note?.wordsAt === line.start && current === note ? { continues: note } : null,
}
