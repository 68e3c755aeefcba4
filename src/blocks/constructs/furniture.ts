import type { Construct } from './construct.ts'

/** Running headers, letterheads, notes in the margin, and parts of a web page around the text. */
export const furniture: Construct = {
  name: 'furniture',
  read: (line, { facts }) => {
    const rule = facts.furniture.get(line.index)
    return rule ? { opens: { role: 'furniture', rule } } : null
  },
}
