import { hash } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DigestOfFile } from '../output/file-digest.ts'
import { withLazy } from '../text/lazy-properties.ts'
import type { Seed } from './seed.ts'

/** A valid seed without the content of its large files, as it is cached. */
export interface KnownSeed extends Pick<Seed, 'id' | 'meta' | 'sha256'> {
  stated: string
  /** The properties with a large file of their own, other than `text`, that it has. */
  told: Told[]
}
type Told = 'evidence' | 'findings'

/** A cache of valid seeds, by the digests of their files. */
export interface KnownSeeds {
  digestOf: DigestOfFile
  get: (key: string) => KnownSeed | null
  put: (key: string, seed: KnownSeed) => void
}

/**
 * The cache key of a seed: the names and digests of its files. Null when it cannot be cached: the target of a
 * symbolic link may change unnoticed, and problems with reading are reported where it is read.
 */
export function keyOfSeed(dir: string, name: string, digestOf: DigestOfFile): string | null {
  const folder = join(dir, name)
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    if (!lstatSync(folder).isDirectory() || entries.some((entry) => entry.isSymbolicLink())) return null
    const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
    return JSON.stringify([name, ...files.sort().map((file) => [file, digestOf(join(folder, file))])])
  } catch {
    return null
  }
}

/** Digest of everything in a seed except its words, which have a digest of their own. */
export const statedOf = (seed: Seed): string => seed.stated ?? digestOfRest(seed)

const digestOfRest = ({ text: _, stated: __, ...rest }: Seed): string => hash('sha256', JSON.stringify(rest))

export const toKnown = (seed: Seed): KnownSeed => ({
  id: seed.id,
  meta: seed.meta,
  sha256: seed.sha256,
  stated: statedOf(seed),
  told: (['evidence', 'findings'] as const).filter((key) => key in seed),
})

/** A seed from the cache. Its large files are read lazily. */
export function fromKnown({ told, ...known }: KnownSeed, again: () => Seed): Seed {
  const large = ['text', ...told] as const
  return withLazy<KnownParts, Pick<Seed, 'text' | Told>>(
    known,
    Object.fromEntries(large.map((key) => [key, () => again()[key]])) as {
      [Key in 'text' | Told]: () => Seed[Key]
    },
  )
}

type KnownParts = Omit<KnownSeed, 'told'>
