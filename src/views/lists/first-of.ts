/** Groups that are cut to the first entries. */
export interface First<Group> {
  shown: Group[]
  /** The number of entries that are not shown. */
  left: number
}

/** Cuts groups to the first `most` entries of all groups together. A group that has none left is dropped. */
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
