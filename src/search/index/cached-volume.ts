import { createHash } from 'node:crypto'
import { readCache, writeCache } from '../../output/result-cache.ts'
import { DIRECTORY_FILE } from '../pagefind/volume-files.ts'
import type { Words } from '../texts/words.ts'
import type { Bundle } from './bundle.ts'
import { type IndexedVolume, indexVolume } from './index-volume.ts'
import type { VolumeSource } from './volume-source.ts'
import type { VolumeWords } from './volume-words.ts'
import type { WordList } from './word-list.ts'
import { expandSuspended, type Tokens } from './write-tokens.ts'

/** What the whole library needs of a volume. The directory only where it has no file of its own. */
export type VolumeFacts = Pick<IndexedVolume, 'actors' | 'documents' | 'keys' | 'records'> &
  Partial<Pick<IndexedVolume, 'directory'>>

/** With a digest of all that the volume was made from. */
export type KeyedFacts = VolumeFacts & { key: string }

/** The words of the volume and of the whole library. */
interface Known {
  words: VolumeWords
  list: WordList
  /** By word of all texts: its fingerprint in the word list. */
  fingerprints: Float64Array
  /** The tokens of the words that a text was read with. */
  tokensBy: (words: Words) => Tokens
}

/**
 * Indexes a volume and writes its files. When its records and their tokens are unchanged, the files of the
 * previous site are reused.
 */
export function cachedVolume(volume: VolumeSource, words: Known, bundle: Bundle): KeyedFacts {
  const key = keyOf(volume, words)
  const cached = readCache<VolumeFacts>(bundle.cache, key)
  if (cached !== null && bundle.takeAll(key)) return { ...cached, key }
  const texts = volume.texts()
  const { files, directory, ...facts } = indexVolume(volume.records(), texts, words.tokensBy(texts.words))
  for (const [path, content] of files) bundle.pack(volume.folder + path, content, key)
  const isOnly = volume.folder === ''
  if (!isOnly) bundle.pack(volume.folder + DIRECTORY_FILE, JSON.stringify(directory), key)
  const withDirectory = isOnly ? { ...facts, directory } : facts
  writeCache(bundle.cache, key, withDirectory)
  return { ...withDirectory, key }
}

/** A digest of the records of a volume and of the analysis of their words. */
function keyOf(
  { folder, key }: VolumeSource,
  { words, list, fingerprints }: Omit<Known, 'tokensBy'>,
): string {
  const completed = words.suspended.flatMap(([word, last]) => [last, ...expandSuspended(word, last, list)])
  const digest = createHash('sha256')
    .update(key())
    .update(pick(fingerprints, words.numbers))
    .update(Float64Array.from(completed, (word) => list.fingerprintOf(word)))
    .digest('hex')
  return `volume ${folder} ${digest}`
}

function pick(values: Float64Array, indexes: Int32Array): Float64Array {
  const picked = new Float64Array(indexes.length)
  for (let at = 0; at < indexes.length; at++) picked[at] = values[indexes[at] as number] as number
  return picked
}
