import type { ItemMarker, Line } from '../../lines/line.ts'
import { ruledAs } from '../../lines/row-evidence.ts'
import type { Ruled } from '../../seed/ruling.ts'
import type { Group } from '../groups/group.ts'
import type { NoteOpening } from '../rows/row-facts.ts'
import type { Answer, Construct, Opening, Situation } from './construct.ts'

/** The group whose last row is under the same ruling. */
const sameRuling = ({ of }: Ruled, { groups, text }: Situation): Group | undefined =>
  groups.findLast(({ lines }) => ruledAs(text, lines.at(-1))?.of === of)

/** Where the words begin behind a number: behind it and the blanks after it. */
const behind = (line: Line, number: string): number => {
  const rest = line.text.slice(number.length)
  return line.start + number.length + (rest.length - rest.trimStart().length)
}

/** "3.2" as the editor gives it, with the words behind it. */
function markerOf(line: Line, { number }: Ruled): ItemMarker | null {
  if (number === undefined) return line.marker
  const label = number.replace(/[.)]$/, '')
  const ordinal = Number(label.slice(label.lastIndexOf('.') + 1)) || 0
  return {
    style: label.includes('.') ? 'section' : 'decimal',
    label: number,
    ordinal,
    wordsAt: behind(line, number),
  }
}

/** The number of a note: as the editor gives it, as the row shows it, or its first word. */
function noteOf(line: Line, { number }: Ruled): NoteOpening {
  if (number === undefined && line.note) return { ...line.note, label: String(line.note.number) }
  const label = number ?? /^\S+/.exec(line.text)?.[0] ?? ''
  return { number: Number(/\d+/.exec(label)?.[0] ?? 0), label, wordsAt: behind(line, label) }
}

function openingOf(line: Line, ruled: Ruled): Opening {
  if (ruled.as === 'note') return { role: 'note', note: noteOf(line, ruled) }
  const isWhole = ruled.as === 'paragraph' || ruled.as === 'box'
  return { role: 'text', marker: isWhole ? null : markerOf(line, ruled) }
}

/** Rulings that make one block of all their rows. */
const ONE_BLOCK: ReadonlySet<Ruled['as']> = new Set(['heading', 'paragraph', 'item', 'note'])

function joined({ current, body, groups }: Situation): Answer | null {
  const open = current ?? body ?? groups.at(-1)
  return open ? { continues: open, apart: true } : null
}

/** Rulings that only say where a block begins: their other rows are read by their words. */
const BEGINNING: ReadonlySet<Ruled['as']> = new Set(['box', 'order'])

function answer(line: Line, ruled: Ruled, situation: Situation): Answer | null {
  if (ruled.as === 'join') return joined(situation)
  const opens: Answer = { opens: openingOf(line, ruled) }
  if (ruled.as === 'split') return opens
  const first = sameRuling(ruled, situation)
  if (BEGINNING.has(ruled.as)) return first ? null : opens
  if (!ONE_BLOCK.has(ruled.as)) return null
  return first ? { continues: first, apart: true } : opens
}

/** Rulings behind whose last row nothing goes on. */
const CLOSED: ReadonlySet<Ruled['as']> = new Set([...ONE_BLOCK, 'box', 'order'])

/** The row above is the last of a ruling that says where its block ends. */
export function endsRuling(line: Line, { previous, text }: Situation): boolean {
  const above = ruledAs(text, previous ?? undefined)
  return above !== undefined && CLOSED.has(above.as) && ruledAs(text, line)?.of !== above.of
}

/** A row of which the editor says what it is. */
export const ruledRow: Construct = {
  name: 'ruled',
  read: (line, situation) => {
    const ruled = ruledAs(situation.text, line)
    return ruled ? answer(line, ruled, situation) : null
  },
}
