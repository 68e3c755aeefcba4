import { isDropCap } from '../pieces/drop-caps.ts'
import type { Construct } from './construct.ts'

/** "D" over "e gemeente staat voor een opgave": the first letter of a paragraph, set apart from its word. */
export const dropCap: Construct = {
  name: 'drop-cap',
  read: (line, { ahead, text }) => {
    if (ahead?.index !== line.index + 1 || !/^\p{Ll}/u.test(ahead.text)) return null
    return isDropCap(line, text.source) ? { opens: { role: 'text' } } : null
  },
}

/** The rest of the word. */
export const afterDropCap: Construct = {
  name: 'after-drop-cap',
  read: (line, { groups, previous, text }) => {
    const group = groups.at(-1)
    if (group?.role !== 'text' || group.lines.length !== 1 || previous !== group.lines[0]) return null
    return isDropCap(previous!, text.source) && /^\p{Ll}/u.test(line.text) ? { continues: group } : null
  },
}
