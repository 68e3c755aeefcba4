import type { Construct } from './construct.ts'

/** "2.1" or "14." alone on a row: the number of the words in the next one. */
export const loneNumber: Construct = {
  name: 'lone-number',
  read: (line, { facts }) => {
    const marker = facts.loneNumbers.get(line.index)
    return marker ? { opens: { role: 'text', marker } } : null
  },
}

/** The words behind a number that stood alone. */
export const afterLoneNumber: Construct = {
  name: 'after-lone-number',
  read: (line, { groups }) => {
    const group = groups.at(-1)
    return group?.marker?.wordsAt === line.start && group.lines[0] !== line ? { continues: group } : null
  },
}
