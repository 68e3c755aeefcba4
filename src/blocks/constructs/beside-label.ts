import type { Construct } from './construct.ts'

/** The name beside the text of a form. */
export const besideLabel: Construct = {
  name: 'beside-label',
  read: (line) => (line.label ? { opens: { role: 'text' } } : null),
}

/** The text beside a name. */
export const besideText: Construct = {
  name: 'beside-text',
  read: (line, { previous }) =>
    previous?.label && previous.index === line.index
      ? { opens: { role: 'text', marker: line.marker } }
      : null,
}
