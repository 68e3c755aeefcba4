import { type Keeping, keptOr } from '../../output/keeping.ts'
import { shortDigest } from './short-digest.ts'
import type { VolumeSource } from './volume-source.ts'
import { type VolumeWords, wordsOf } from './volume-words.ts'

/** What the library must know of the texts of a volume, read or as it was kept. `names` are rows of words. */
export function keptWords(
  volumes: readonly VolumeSource[],
  names: readonly (readonly string[])[],
  keeping: Keeping | undefined,
): VolumeWords[] {
  const asked = shortDigest(JSON.stringify(names))
  return volumes.map((volume) =>
    keptOr(keeping, `words ${volume.key()} ${asked}`, () => wordsOf(volume.texts(), names)),
  )
}
