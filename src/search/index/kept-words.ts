import { type Keeping, keep, keptOr, taken } from '../../output/keeping.ts'
import { namesIn } from './names-in.ts'
import type { VolumeSource } from './volume-source.ts'
import { type VolumeWords, wordsOf } from './volume-words.ts'

/** A name as a row of words. */
type Name = readonly string[]

/** The names that were asked about, and by volume those that stand there. */
interface Held {
  names: string[]
  held: Map<string, string[]>
}
const HELD = 'names in volumes'

/** What the library must know of the texts of a volume, read or as it was kept. */
export function keptWords(
  volumes: readonly VolumeSource[],
  names: readonly Name[],
  keeping: Keeping | undefined,
): VolumeWords[] {
  const before = taken<Held>(keeping, HELD) ?? { names: [], held: new Map<string, string[]>() }
  const heldIn = heldBy(names, before)
  const words = volumes.map((volume): VolumeWords => {
    const own = keptOr(keeping, `words ${volume.key()}`, () => wordsOf(volume.texts()))
    return { ...own, held: heldIn(volume, own.words) }
  })
  const now: Held = {
    names: names.map(written),
    held: new Map(volumes.map((volume, at) => [volume.key(), words[at]?.held ?? []])),
  }
  if (!areSame(now, before)) keep(keeping, HELD, now)
  return words
}

/**
 * Of a volume that is known only names that came are looked for, and its texts are read only when all words
 * of one of these stand in it.
 */
function heldBy(names: readonly Name[], before: Held): (volume: VolumeSource, words: string[]) => string[] {
  const now = new Set(names.map(written))
  const asked = new Set(before.names)
  const came = names.filter((name) => !asked.has(written(name)))
  return (volume, words) => {
    const known = before.held.get(volume.key())
    if (known === undefined) return namesIn(volume.texts(), names)
    const all = new Set(came.length === 0 ? [] : words)
    const possible = came.filter((name) => name.every((word) => all.has(word)))
    const found = possible.length === 0 ? [] : namesIn(volume.texts(), possible)
    return [...known.filter((name) => now.has(name)), ...found]
  }
}

const written = (name: Name): string => name.join(' ')

const areSame = (some: Held, others: Held): boolean =>
  some.held.size === others.held.size &&
  [...some.held.keys()].every((key) => others.held.has(key)) &&
  some.names.join('\n') === others.names.join('\n')
