import type { Construct } from './construct.ts'

/** A bullet among others one under the other, or the words of one of them. */
export const stackedBullet: Construct = {
  name: 'stacked-bullet',
  read: (line, { facts, groups }) => {
    const marker = facts.stackedBullets.get(line.index)
    if (marker) return { opens: { role: 'text', marker } }
    const open = groups.at(-1)
    return marker === null && open ? { continues: open, apart: true } : null
  },
}
