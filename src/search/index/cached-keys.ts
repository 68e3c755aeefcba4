import type { ResultCache } from '../../output/result-cache.ts'
import { cachedNumbers } from './cached-numbers.ts'
import type { KeyedFacts } from './cached-volume.ts'
import { Keys } from './keys.ts'

const NUMBERS = 'numbers of keys'

/** The keys of all volumes. Those of unchanged volumes are numbered already in the cache. */
export function cachedKeys(volumes: readonly KeyedFacts[], cache: ResultCache | undefined): Keys {
  const rows = volumes.map(({ key, keys: { letters } }) => ({
    key,
    names: () => (letters === '' ? [] : letters.split(' ')),
  }))
  const counts = volumes.map(({ keys }) => keys)
  return new Keys(cachedNumbers(rows, cache, NUMBERS), counts)
}
