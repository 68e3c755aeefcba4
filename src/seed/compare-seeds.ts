import type { ReadSeed } from './read-seed.ts'
import type { SeedProblem } from './seed-error.ts'

/** What no two documents may share: an official id (or another document's id), and the short addresses of actions. */
export function compareSeeds(read: readonly ReadSeed[]): SeedProblem[] {
  return [...sameOfficial(read), ...sameShortActions(read)]
}

function sameOfficial(read: readonly ReadSeed[]): SeedProblem[] {
  const owners = new Map<string, string>(read.map(({ seed }) => [seed.id, seed.id]))
  return read.flatMap(({ seed, place }) => {
    const { official } = seed.meta
    if (official === null) return []
    const owner = owners.get(official) ?? seed.id
    owners.set(official, owner)
    if (owner === seed.id) return []
    return [
      {
        ...place(['official']),
        says: `The official id already belongs to ${owner}.`,
        write: 'official: null   # or the id of this document itself',
      },
    ]
  })
}

function sameShortActions(read: readonly ReadSeed[]): SeedProblem[] {
  const claims = read.filter(({ seed }) => seed.meta.shortActions)
  return claims.slice(1).map(({ place }) => ({
    ...place(['shortActions']),
    says: `The short addresses of actions already belong to ${claims[0]?.seed.id}.`,
    write: 'shortActions: false   # for all documents but one',
  }))
}
