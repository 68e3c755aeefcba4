/** Groups with the first of their entries, and how many there are more. */
export interface First<Group> {
  shown: Group[]
  left: number
}

/** So many entries of all groups together, in their order; a group that has none of these is left out. */
export function firstOf<Name extends string, Group extends Readonly<Record<Name, readonly unknown[]>>>(
  groups: readonly Group[],
  name: Name,
  most: number,
): First<Group> {
  let room = most
  const shown = groups.flatMap((group): Group[] => {
    const entries = group[name].slice(0, room)
    room -= entries.length
    return entries.length > 0 ? [{ ...group, [name]: entries }] : []
  })
  const all = groups.reduce((sum, group) => sum + group[name].length, 0)
  return { shown, left: all - (most - room) }
}
