import type { Construct } from './construct.ts'

/** Running headers, letterheads, notes in the margin, and parts of a web page around the text. */
export const furniture: Construct = {
  name: 'furniture',
  read: (line, at) => {
    const rule = line.furniture ?? at.zones.furniture.get(line.index)
    return rule ? { opens: { role: 'furniture', rule } } : null
  },
}
