import { createHash } from 'node:crypto'
import { readCache, writeCache } from '../../output/result-cache.ts'
import { DIRECTORY_FILE } from '../pagefind/volume-files.ts'
import type { Words } from '../texts/words.ts'
import type { Bundle } from './bundle.ts'
import { type IndexedVolume, indexVolume } from './index-volume.ts'
import type { VolumeSource } from './volume-source.ts'
import type { VolumeWords } from './volume-words.ts'
import type { WordList } from './word-list.ts'
import { meant, type Tokens } from './write-tokens.ts'

/** What the whole library must know of a volume; the directory where that is in no file of its own. */
export type VolumeFacts = Pick<IndexedVolume, 'actors' | 'documents' | 'keys' | 'records'> &
  Partial<Pick<IndexedVolume, 'directory'>>

/** With a value that is another when something of it is. */
export type KeyedFacts = VolumeFacts & { key: string }

/** The words of the volume, and those of the whole library. */
interface Known {
  words: VolumeWords
  list: WordList
  /** Of every word of the texts, by its number, the sign that the list has for it. */
  signs: Float64Array
  /** The tokens of words that texts were read with. */
  tokensBy: (words: Words) => Tokens
}

/**
 * Indexes a volume and writes its files. One whose records are the same, with the same tokens, is taken from
 * the site that stands.
 */
export function cachedVolume(volume: VolumeSource, words: Known, bundle: Bundle): KeyedFacts {
  const key = keyOf(volume, words)
  const kept = readCache<VolumeFacts>(bundle.cache, key)
  if (kept !== null && bundle.takeAll(key)) return { ...kept, key }
  const texts = volume.texts()
  const { files, directory, ...facts } = indexVolume(volume.records(), texts, words.tokensBy(texts.words))
  for (const [path, content] of files) bundle.pack(volume.folder + path, content, key)
  const isOnly = volume.folder === ''
  if (!isOnly) bundle.pack(volume.folder + DIRECTORY_FILE, JSON.stringify(directory), key)
  const made = isOnly ? { ...facts, directory } : facts
  writeCache(bundle.cache, key, made)
  return { ...made, key }
}

/** One value for the records of a volume, and for what is made of their words. */
function keyOf({ folder, key }: VolumeSource, { words, list, signs }: Omit<Known, 'tokensBy'>): string {
  const meantBy = words.suspended.flatMap(([word, last]) => [last, ...meant(word, last, list)])
  const digest = createHash('sha256')
    .update(key())
    .update(chosen(signs, words.numbers))
    .update(Float64Array.from(meantBy, (word) => list.fingerprintOf(word)))
    .digest('hex')
  return `volume ${folder} ${digest}`
}

function chosen(all: Float64Array, places: Int32Array): Float64Array {
  const some = new Float64Array(places.length)
  for (let at = 0; at < places.length; at++) some[at] = all[places[at] as number] as number
  return some
}
