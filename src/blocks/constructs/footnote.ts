import type { Construct, Situation } from './construct.ts'

/** Footnote numbers follow each other; one or two may be missing. */
const GAP = 3

const follows = (number: number, at: Situation): boolean =>
  number > at.lastNote && (at.lastNote === 0 || number <= at.lastNote + GAP)

/**
 * "4 Kamerstuk 27 831, nr. 15." at the foot of a page. The number stands glued to a word earlier in the text,
 * so that "35 lokale netwerken" at the start of a row is no note.
 */
export const footnote: Construct = {
  name: 'footnote',
  read: (line, at) => {
    if (!at.layout.wrapped || !line.note || !(at.blank || at.note)) return null
    const { number } = line.note
    const place = at.glued.get(number)
    const known = follows(number, at) && place !== undefined && place < line.start
    return known ? { opens: { role: 'note', note: { ...line.note, label: String(number) } } } : null
  },
}
