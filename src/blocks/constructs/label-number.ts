import type { Construct } from './construct.ts'

/** "Vraag" with "1" on the next row: one title. */
export const labelNumber: Construct = {
  name: 'label-number',
  read: (line, { facts: { labelNumbers }, current }) => {
    if (labelNumbers.has(line.index + 1)) return { opens: { role: 'text' } }
    return labelNumbers.has(line.index) && current ? { continues: current } : null
  },
}
