import { type Keeping, keep, taken } from './keeping.ts'
import { shortDigest } from './short-digest.ts'
import type { VolumeSource } from './volume-source.ts'
import { type VolumeWords, wordsOf } from './volume-words.ts'

/** What the library must know of the texts of a volume, read or as it was kept. `names` are rows of words. */
export function keptWords(
  volume: VolumeSource,
  names: readonly (readonly string[])[],
  keeping: Keeping | undefined,
): VolumeWords {
  const key = `words ${volume.key()} ${shortDigest(JSON.stringify(names))}`
  const kept = taken<VolumeWords>(keeping, key)
  if (kept !== null) return kept
  const made = wordsOf(volume.texts(), names)
  keep(keeping, key, made)
  return made
}
