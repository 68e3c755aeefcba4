import type { Keeping } from '../../output/keeping.ts'
import { keptNumbers } from './kept-numbers.ts'
import type { KeyedFacts } from './kept-volume.ts'
import { Keys } from './keys.ts'

const NUMBERS = 'numbers of keys'

/** The keys of all volumes; those of volumes that did not change have their numbers already. */
export function keptKeys(volumes: readonly KeyedFacts[], keeping: Keeping | undefined): Keys {
  const rows = volumes.map(({ key, keys: { letters } }) => ({
    key,
    names: () => (letters === '' ? [] : letters.split(' ')),
  }))
  const counts = volumes.map(({ keys }) => keys)
  return new Keys(keptNumbers(rows, keeping, NUMBERS), counts)
}
