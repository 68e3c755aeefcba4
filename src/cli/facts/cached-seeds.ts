import { serialize } from 'node:v8'
import { deserialized } from '../../output/result-cache.ts'
import type { KnownSeed, KnownSeeds } from '../../seed/known-seed.ts'
import type { Facts } from './facts.ts'
import { digestsBy } from './file-digests.ts'
import { keyOf } from './store.ts'

/** A cache of seeds, under the digests of their files. */
export const cachedSeeds = ({ pack, onDisk, program }: Facts): KnownSeeds => ({
  digestOf: digestsBy(onDisk),
  get: (key) => deserialized<KnownSeed>(pack.get(keyOf('seed', program, key))),
  put: (key, seed) => pack.put(keyOf('seed', program, key), serialize(seed)),
})
