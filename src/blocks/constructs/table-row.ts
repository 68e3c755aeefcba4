import type { Construct } from './construct.ts'

/** A row of a table that stands in rows of text. */
export const tableRow: Construct = {
  name: 'table-row',
  read: (line, { facts, groups }) => {
    const table = facts.tables.get(line.index)
    if (!table) return null
    const open = groups.findLast((group) => group.role === 'table')
    const isOpen = open !== undefined && open.lines[0]?.index === table.lines[0]?.index
    return isOpen ? { continues: open, apart: true } : { opens: { role: 'table' } }
  },
}
