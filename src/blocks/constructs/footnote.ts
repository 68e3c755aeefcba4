import { declaredKind } from '../../lines/evidence.ts'
import type { Line } from '../../lines/line.ts'
import { finished } from '../../lines/row-ends.ts'
import { partition } from '../../text/partition.ts'
import { lastLine } from '../groups/group.ts'
import { fits } from '../layout.ts'
import { opensNoNote } from '../rows/note-series.ts'
import type { NoteOpening } from '../rows/row-facts.ts'
import type { Construct, Situation } from './construct.ts'

/** Footnote numbers follow each other; one or two may be missing. */
const GAP = 3

const follows = (number: number, { lastNote }: Situation): boolean =>
  number > lastNote && (lastNote === 0 || number <= lastNote + GAP)

/** On a page after the one with the latest note the numbers may begin again at 1. */
const restarts = (number: number, { lastNote, lastNotePage, pageNumber }: Situation): boolean =>
  number === 1 && lastNote > 0 && pageNumber > lastNotePage

/** A marker of the note stands between `from` and its row, in brackets where its own number does. */
function isGlued(line: Line, number: number, from: number, { facts }: Situation): boolean {
  const { glued } = facts
  const until = line.start
  const places = (line.text.startsWith('[') ? glued.bracketed : glued.plain).get(number) ?? []
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
  if (opensNoNote(line) || (!again && !follows(number, situation))) return false
  const isMarked = isGlued(line, number, again ? situation.lastNoteStart : 0, situation)
  if (!isMarked && !situation.facts.noteSeries.has(line.index)) return false
  return situation.blank || situation.note !== null || underText(line, number, situation)
}

type NoteNumber = Omit<NoteOpening, 'label'>

/** So many rows may stand between a number and its words: a blank one, and what a page has at its foot. */
const APART = 6

/** "1" alone on a row with its words below, as extractors give it that keep the layout or the order of the file. */
function aloneNumber(line: Line, { ahead }: Situation): NoteNumber | null {
  if (!/^[1-9]\d{0,2}$/.test(line.text) || !ahead || ahead.index > line.index + APART) return null
  return /^\d{1,3}$/.test(ahead.text) ? null : { number: Number(line.text), wordsAt: ahead.start }
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
  read: (line, { groups }) => {
    const note = groups.findLast(({ role }) => role !== 'furniture')
    return note?.note?.wordsAt === line.start && note.lines[0] !== line ? { continues: note } : null
  },
}
