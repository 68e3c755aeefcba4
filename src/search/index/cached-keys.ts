import type { ResultCache } from '../../output/result-cache.ts'
import { cachedNumbers } from './cached-numbers.ts'
import type { KeyedFacts } from './cached-volume.ts'
import { Keys } from './keys.ts'

const NUMBERS = 'numbers of keys'

/** The keys of all volumes; those of volumes that did not change have their numbers already. */
export function cachedKeys(volumes: readonly KeyedFacts[], cache: ResultCache | undefined): Keys {
  const rows = volumes.map(({ key, keys: { letters } }) => ({
    key,
    names: () => (letters === '' ? [] : letters.split(' ')),
  }))
  const counts = volumes.map(({ keys }) => keys)
  return new Keys(cachedNumbers(rows, cache, NUMBERS), counts)
}
