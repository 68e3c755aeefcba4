import { type Group, words } from './group.ts'

const isNumber = (group: Group | undefined): boolean => group?.role === 'text' && /^\d{1,3}$/.test(words(group))

/**
 * In text copied from a web page the notes stand at the end, number and words in rows of their own:
 * "6", "Kamerstukken II 2021/22, 24170, nr. 253", "8", … → notes 6 and 8.
 */
export function pairWebNotes(groups: readonly Group[]): Group[] {
  const end = groups.findLastIndex((group) => group.role === 'text') + 1
  let start = end
  while (start >= 2 && isNumber(groups[start - 2]) && !isNumber(groups[start - 1])) start -= 2
  const notes: Group[] = []
  for (let i = start; i < end; i += 2) {
    const [number, text] = [groups[i] as Group, groups[i + 1] as Group]
    const note = { number: Number(words(number)), label: words(number), wordsAt: text.lines[0]?.start ?? 0 }
    notes.push({ ...text, role: 'note', note, marker: null, lines: [...number.lines, ...text.lines] })
  }
  return [...groups.slice(0, start), ...notes, ...groups.slice(end)]
}
