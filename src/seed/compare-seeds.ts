import type { ReadSeed } from './read-seed.ts'
import type { SeedProblem } from './seed-error.ts'
import type { DocumentId } from './seed-schema.ts'

/**
 * Checks seeds against each other: no two documents may share an official id (or have the other's id as such)
 * or the short addresses of actions; a document that another one follows must exist, without a cycle.
 */
export function compareSeeds(read: readonly ReadSeed[]): SeedProblem[] {
  return [...sameOfficial(read), ...sameShortActions(read), ...wrongFollows(read)]
}

function wrongFollows(read: readonly ReadSeed[]): SeedProblem[] {
  const followed = new Map(read.map(({ seed }) => [seed.id, seed.meta.follows]))
  const write =
    'follows: <id>   # the name of the folder of another document; leave it out when there is none'
  return read.flatMap(({ seed, place }) => {
    const { follows } = seed.meta
    if (follows === undefined) return []
    if (!followed.has(follows))
      return [{ ...place(['follows']), says: `There is no document ${follows}.`, write }]
    return isAfterItself(seed.id, followed)
      ? [{ ...place(['follows']), says: 'The document would come after itself.', write }]
      : []
  })
}

function isAfterItself(id: DocumentId, followed: ReadonlyMap<DocumentId, DocumentId | undefined>): boolean {
  const seen = new Set<DocumentId>()
  for (let at = followed.get(id); at !== undefined && !seen.has(at); at = followed.get(at)) seen.add(at)
  return seen.has(id)
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
