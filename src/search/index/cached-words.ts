import { cachedOfEach } from '../../output/cached-of-each.ts'
import { cached, type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { once } from '../../text/once.ts'
import { cachedNumbers } from './cached-numbers.ts'
import { namesIn } from './names-in.ts'
import type { VolumeSource } from './volume-source.ts'
import { type AllWords, type VolumeWords, type WordsOfTexts, wordsOf } from './volume-words.ts'

/** A name, as its words. */
type Name = readonly string[]

/** The names that were looked for, and by volume those that occur in it. */
interface Held {
  names: string[]
  held: Map<string, string[]>
}
const HELD = 'names in volumes'
const NUMBERS = 'numbers of words'
const COUNTS = 'counts of words'

/** The words of the texts of all volumes; from the cache where a volume is unchanged. */
export function cachedWords(
  volumes: readonly VolumeSource[],
  names: readonly Name[],
  cache: ResultCache | undefined,
): AllWords {
  const before = readCache<Held>(cache, HELD) ?? { names: [], held: new Map<string, string[]>() }
  const heldIn = heldBy(names, before)
  const keys = volumes.map((volume) => volume.key())
  const own = volumes.map((volume) =>
    once(() => cached(cache, `words ${volume.key()}`, () => wordsOf(volume.texts()))),
  )
  const counts = cachedOfEach({ cache, name: COUNTS }, own, keys, (each) => countsOf(each()))
  const rows = own.map((each, at) => ({ key: keys[at] as string, names: () => each().words }))
  const { names: words, rows: numbered } = cachedNumbers(rows, cache, NUMBERS)
  const all = volumes.map((volume, at): VolumeWords => {
    const numbers = numbered[at] as Int32Array
    return { ...(counts[at] as Counts), numbers, held: heldIn(volume, () => wordsBy(numbers, words)) }
  })
  const now: Held = {
    names: names.map(written),
    held: new Map(keys.map((key, at) => [key, all[at]?.held ?? []])),
  }
  if (!areSame(now, before)) writeCache(cache, HELD, now)
  return { words, volumes: all }
}

type Counts = Omit<WordsOfTexts, 'words'>

const countsOf = ({ counts, suspended }: WordsOfTexts): Counts => ({ counts, suspended })

const wordsBy = (numbers: Int32Array, words: readonly string[]): string[] =>
  Array.from(numbers, (number) => words[number] as string)

/**
 * Returns a function that finds the names in a volume. In a cached volume only new names are looked for, and
 * its texts are read only if all words of such a name occur in it.
 */
function heldBy(
  names: readonly Name[],
  before: Held,
): (volume: VolumeSource, words: () => string[]) => string[] {
  const now = new Set(names.map(written))
  const knownNames = new Set(before.names)
  const added = names.filter((name) => !knownNames.has(written(name)))
  return (volume, words) => {
    const known = before.held.get(volume.key())
    if (known === undefined) return namesIn(volume.texts(), names)
    const all = new Set(added.length === 0 ? [] : words())
    const possible = added.filter((name) => name.every((word) => all.has(word)))
    const found = possible.length === 0 ? [] : namesIn(volume.texts(), possible)
    return [...known.filter((name) => now.has(name)), ...found]
  }
}

const written = (name: Name): string => name.join(' ')

const areSame = (some: Held, others: Held): boolean =>
  some.held.size === others.held.size &&
  [...some.held.keys()].every((key) => others.held.has(key)) &&
  some.names.join('\n') === others.names.join('\n')
