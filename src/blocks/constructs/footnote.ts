import type { Line } from '../../lines/line.ts'
import { finished, lastLine } from '../group.ts'
import { fits } from '../layout.ts'
import type { Construct, Situation } from './construct.ts'

/** Footnote numbers follow each other; one or two may be missing. */
const GAP = 3

const follows = (number: number, at: Situation): boolean =>
  number > at.lastNote && (at.lastNote === 0 || number <= at.lastNote + GAP)

/** On a page after the one with the latest note the numbers may begin again at 1. */
const restarts = (number: number, at: Situation): boolean =>
  number === 1 && at.lastNote > 0 && at.pageNumber > at.lastNotePage

/** The number stands glued to a word between the two offsets. */
function isGlued(number: number, from: number, until: number, at: Situation): boolean {
  const places = at.glued.get(number) ?? []
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) >= until) high = middle
    else low = middle + 1
  }
  return low > 0 && (places[low - 1] ?? 0) >= from
}

/** So much of the column a signature takes at most. */
const SHORT = 0.6

/** What many notes begin with, and few sentences do behind a number. */
const NOTE_WORDS =
  /^(?:Kamerstuk|Zie\b|Tweede Kamer|Eerste Kamer|Handelingen|Aanhangsel|Bijlage bij|Idem|Ibid|Stb\.|Stcrt\.|TK |EK |https?:|www\.)/

/** A note directly under the text: the next number, behind words that ended before the end of their row. */
function underText(line: Line, number: number, at: Situation): boolean {
  const last = at.current ? lastLine(at.current) : null
  if (last === null || number !== at.lastNote + 1) return false
  if (NOTE_WORDS.test(line.text.slice((line.note?.wordsAt ?? line.start) - line.start))) return true
  return finished(last.text)
    ? fits(last, line, at.layout)
    : last.text.length < SHORT * at.layout.measure(last)
}

function isNote(line: Line, number: number, at: Situation): boolean {
  const again = restarts(number, at)
  if (!again && !follows(number, at)) return false
  if (!isGlued(number, again ? at.lastNoteAt : 0, line.start, at)) return false
  return at.blank || at.note !== null || underText(line, number, at)
}

/** "1" alone on a row with its words directly below, as a layout-keeping extractor gives it. */
function aloneNumber(line: Line, at: Situation): { number: number; wordsAt: number } | null {
  const next = at.ahead
  return /^[1-9]\d{0,2}$/.test(line.text) && next?.index === line.index + 1
    ? { number: Number(line.text), wordsAt: next.start }
    : null
}

/**
 * "4 Kamerstuk 27 831, nr. 15." at the foot of a page. The number stands glued to a word earlier in the text,
 * so that "35 lokale netwerken" at the start of a row is no note.
 */
export const footnote: Construct = {
  name: 'footnote',
  read: (line, at) => {
    const note = at.layout.wrapped ? (line.note ?? aloneNumber(line, at)) : null
    return note && isNote(line, note.number, at)
      ? { opens: { role: 'note', note: { ...note, label: String(note.number) } } }
      : null
  },
}

/** The words of a note whose number stood alone. */
export const afterNoteNumber: Construct = {
  name: 'after-note-number',
  read: (line, at) =>
    at.note?.note?.wordsAt === line.start && at.current === at.note ? { continues: at.note } : null,
}
