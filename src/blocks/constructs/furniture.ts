import type { Construct } from './construct.ts'

/** Running headers and parts of a web page around the text. */
export const furniture: Construct = {
  name: 'furniture',
  read: (line) => (line.furniture ? { opens: { role: 'furniture', rule: line.furniture } } : null),
}
