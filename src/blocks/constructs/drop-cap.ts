import type { Construct } from './construct.ts'

/** A large first letter on a row of its own. */
const DROP_CAP = /^\p{Lu}$/u

/** "D" over "e gemeente staat voor een opgave": the first letter of a paragraph, set apart from its word. */
export const dropCap: Construct = {
  name: 'drop-cap',
  read: (line, { ahead }) =>
    DROP_CAP.test(line.text) && ahead?.index === line.index + 1 && /^\p{Ll}/u.test(ahead.text)
      ? { opens: { role: 'text' } }
      : null,
}

/** The rest of the word. */
export const afterDropCap: Construct = {
  name: 'after-drop-cap',
  read: (line, { groups, previous }) => {
    const group = groups.at(-1)
    const isCap =
      group?.role === 'text' && group.lines.length === 1 && DROP_CAP.test(group.lines[0]?.text ?? '')
    return isCap && previous === group.lines[0] && /^\p{Ll}/u.test(line.text) ? { continues: group } : null
  },
}
