import type { Construct } from './construct.ts'

/** A row of a table that stands in rows of text. */
export const tableRow: Construct = {
  name: 'table-row',
  read: (line, at) => {
    const first = at.zones.tableRows.get(line.index)
    if (first === undefined) return null
    const open = at.groups.findLast((group) => group.role === 'table')
    return open?.lines[0]?.index === first ? { continues: open, beside: true } : { opens: { role: 'table' } }
  },
}
