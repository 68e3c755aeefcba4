import type { Construct } from './construct.ts'

/** Every row of a table of contents is a block of its own. */
export const contentsRow: Construct = {
  name: 'contents-row',
  read: (line, { facts }) => (facts.contents.has(line.index) ? { opens: { role: 'text' } } : null),
}
