import type { Line } from '../../lines/line.ts'
import { finished } from '../../lines/row-ends.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import { lastLine } from '../groups/group.ts'
import { fits } from '../layout.ts'
import { NOTE_WORDS } from '../rows/note-rows.ts'
import type { NoteOpening } from '../rows/row-facts.ts'
import type { Construct, Situation } from './construct.ts'

/** So much of the column a signature takes at most. */
const SHORT = 0.6

/** A note directly under the text: the next number, behind words that ended before the end of their row. */
function underText(line: Line, { number, wordsAt }: NoteNumber, situation: Situation): boolean {
  const { current, lastNote, text } = situation
  const last = current ? lastLine(current) : null
  if (last === null || number !== lastNote + 1) return false
  if (NOTE_WORDS.test(text.source.slice(wordsAt, wordsAt + 30))) return true
  return finished(last.text)
    ? fits(last, line, text.layout)
    : last.text.length < SHORT * text.layout.measure(last)
}

/**
 * The number on a row of its own, also directly under the text: the series tells that it is one of a note.
 */
const ALONE = /^\d{1,3}$/

/** Words with a capital, an address or a quotation: "16 gaat in op deze vragen" is part of a sentence. */
const opensSentence = ({ text, start }: Line, { wordsAt }: NoteNumber): boolean =>
  /^(?:[\p{Lu}«“‘"]|https?:|www\.)/u.test(text.slice(wordsAt - start))

type NoteNumber = Omit<NoteOpening, 'label'>

/** The number is one of a series of notes, and the row stands free, among notes, or under text that ended. */
function noteByWords(line: Line, situation: Situation): NoteNumber | null {
  const note = situation.facts.noteRows.get(line.index)
  if (!note) return null
  const { blank, page, note: open } = situation
  const isFree = blank || page || open !== null || ALONE.test(line.text)
  if (note.atFoot && note.number === situation.lastNote + 1 && opensSentence(line, note)) return note
  return isFree || underText(line, note, situation) ? note : null
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

/** So many notes may stand between a number and its words. */
const NEAR = 30

/** The words of a note whose number stood alone. */
export const afterNoteNumber: Construct = {
  name: 'after-note-number',
  read: (line, { groups, page, note: open }) => {
    const isUnderNumbers = open?.note?.also && !page && ALONE.test(lastLine(open).text)
    if (isUnderNumbers) return { continues: open }
    const note = groups
      .slice(-NEAR)
      .findLast(({ note: opening, lines }) => opening?.wordsAt === line.start && lines[0] !== line)
    return note ? { continues: note } : null
  },
}
