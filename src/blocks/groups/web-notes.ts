import { declaredKind } from '../../lines/row-evidence.ts'
import type { PrintedText } from '../printed-text.ts'
import { gluedNumbers } from './glued-numbers.ts'
import { type Group, groupWords } from './group.ts'

/**
 * What stands before the words of a note on a web page: "6", "Noot 6", "X Noot 6", "[6]" in a row of its own.
 */
const ALONE = /^(?:(?:X )?Noot )?\[?(\d{1,3})\]?\.?$/
/** The same before the words in one row: "Noot 6 Kamerstuk …", "[6] Kamerstuk …", "6 Kamerstuk …". */
const INLINE = /^(?:(?:X )?Noot (\d{1,3})|\[(\d{1,3})\]|(\d{1,3}))[:.]?[ \t\u00A0]+(?=[\p{L}«“‘(])/u

interface WebNote {
  number: number
  wordsAt: number
  groups: Group[]
}

const aloneNumber = (group: Group | undefined): number =>
  Number((group?.role === 'text' && ALONE.exec(groupWords(group))?.[1]) || 0)

function inlineNote(group: Group): WebNote | null {
  const match = group.role === 'text' && group.lines.length === 1 ? INLINE.exec(groupWords(group)) : null
  const number = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? 0)
  return match && number > 0
    ? { number, wordsAt: (group.lines[0]?.start ?? 0) + match[0].length, groups: [group] }
    : null
}

/** The note that ends at `end`, read backwards. */
function noteBefore(groups: readonly Group[], end: number): WebNote | null {
  const [label, text] = [groups[end - 2], groups[end - 1]]
  const number = text && !aloneNumber(text) ? aloneNumber(label) : 0
  if (label && text && number) return { number, wordsAt: text.lines[0]?.start ?? 0, groups: [label, text] }
  return text ? inlineNote(text) : null
}

/** The notes at the end of the text, their numbers rising; the first is no higher than its place allows. */
function trailingNotes(groups: readonly Group[], end: number): WebNote[] {
  const notes: WebNote[] = []
  let start = end
  let note = noteBefore(groups, start)
  while (note && note.number < (notes.at(-1)?.number ?? Infinity)) {
    notes.push(note)
    start -= note.groups.length
    note = noteBefore(groups, start)
  }
  return notes.reverse()
}

function toGroup(note: WebNote): Group {
  const text = note.groups.at(-1) as Group
  const opening = { number: note.number, label: String(note.number), wordsAt: note.wordsAt }
  return {
    ...text,
    role: 'note',
    note: opening,
    marker: null,
    lines: note.groups.flatMap((group) => group.lines),
  }
}

/**
 * In text copied from a web page the notes stand at the end, number and words in rows of their own or in one:
 * "6", "Kamerstukken II 2021/22, 24170, nr. 253", "8", … → notes 6 and 8. The number of the first stands
 * glued to a word of the text. A file that declares its last row as
 * text tells its notes itself.
 */
export function pairWebNotes(
  groups: readonly Group[],
  text: Pick<PrintedText, 'source' | 'layout' | 'evidence'>,
): readonly Group[] {
  const end = groups.findLastIndex((group) => group.role === 'text') + 1
  const last = declaredKind(text, groups[end - 1]?.lines[0])
  if (text.layout.wrapped || (last !== undefined && last !== 'note')) return groups
  const { plain, bracketed } = gluedNumbers(text.source)
  const found = trailingNotes(groups, end)
  const first = found.findIndex(({ number }) => plain.has(number) || bracketed.has(number))
  const notes = first < 0 ? [] : found.slice(first)
  const taken = new Set(notes.flatMap((note) => note.groups))
  return [
    ...groups.filter((group, i) => i < end && !taken.has(group)),
    ...notes.map(toGroup),
    ...groups.slice(end),
  ]
}
