import type { Construct } from './construct.ts'

/** "iv Kamerstukken II 2021/22, …" under the title "Eindnoten". */
export const endnote: Construct = {
  name: 'endnote',
  read: (line, { facts }) => {
    const note = facts.endnotes.get(line.index)
    return note ? { opens: { role: 'note', note } } : null
  },
}
