import type { BlockId } from './block-id.ts'
import type { Live } from './homes.ts'
import type { Anchor } from './ledger.ts'

type Anchors = Readonly<Record<BlockId, Anchor>>

/** The name itself; or, when other words had it first, with a number: `artikel-3_2`. */
function freeName(name: string, ownNames: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  let free = name
  for (let count = 2; taken.has(free) && !ownNames.has(free); count += 1) free = `${name}_${count}`
  return free
}

/**
 * Adds to anchors the names of the parts that they open. Holds afterwards:
 * 1. a name that was given stays with its words, whatever became of them;
 * 2. no name is given twice;
 * 3. the first name of a live anchor is that of the part it opens now.
 */
export function withPartNames(anchors: Anchors, live: readonly Live[]): Record<BlockId, Anchor> {
  const wanted = new Map(
    live.flatMap(([id, { partName }]) => (partName === undefined ? [] : [[id, partName] as const])),
  )
  const taken = new Set(Object.values(anchors).flatMap(({ partNames = [] }) => partNames))
  const entries = (Object.entries(anchors) as [BlockId, Anchor][]).map(([id, anchor]) => {
    const name = wanted.get(id)
    if (name === undefined) return [id, anchor] as const
    const ownNames = anchor.partNames ?? []
    const current = freeName(name, new Set(ownNames), taken)
    taken.add(current)
    return [id, { ...anchor, partNames: [current, ...ownNames.filter((each) => each !== current)] }] as const
  })
  return Object.fromEntries(entries) as Record<BlockId, Anchor>
}
