import type { Construct } from './construct.ts'

/** "Bron: CBS StatLine" opens a block, also directly under the caption of its figure. */
export const sourceLine: Construct = {
  name: 'source-line',
  read: (line, situation) =>
    /^Bron(?:nen)?:\s/.test(line.text) && situation.note === null ? { opens: { role: 'text' } } : null,
}
