import type { Construct } from './construct.ts'

/** A row with columns beside each other is a block of its own. */
export const printedRow: Construct = {
  name: 'printed-row',
  read: (line, { facts }) => (facts.printedRows.has(line.index) ? { opens: { role: 'text' } } : null),
}
