import { createHash } from 'node:crypto'
import { keep, taken } from '../../output/keeping.ts'
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

/** The words of the volume, and those of the whole library. */
interface Known {
  words: VolumeWords
  list: WordList
  /** The tokens of words that texts were read with. */
  tokensBy: (words: Words) => Tokens
}

/**
 * Indexes a volume and writes its files. One whose records are the same, with the same tokens, is taken from
 * the site that stands.
 */
export function keptVolume(volume: VolumeSource, words: Known, bundle: Bundle): VolumeFacts {
  const key = keyOf(volume, words)
  const kept = taken<VolumeFacts>(bundle.keeping, key)
  if (kept !== null && bundle.takeAll(key)) return kept
  const texts = volume.texts()
  const { files, directory, ...facts } = indexVolume(volume.records(), texts, words.tokensBy(texts.words))
  for (const [path, content] of files) bundle.pack(volume.folder + path, content, key)
  const isOnly = volume.folder === ''
  if (!isOnly) bundle.pack(volume.folder + DIRECTORY_FILE, JSON.stringify(directory), key)
  const made = isOnly ? { ...facts, directory } : facts
  keep(bundle.keeping, key, made)
  return made
}

/** One value for the records of a volume, and for what is made of their words. */
function keyOf(
  { folder, key }: VolumeSource,
  { words: { words, suspended }, list }: Pick<Known, 'words' | 'list'>,
): string {
  const meantBy = suspended.flatMap(([word, last]) => [last, ...meant(word, last, list)])
  const signs = Float64Array.from([...words, ...meantBy], (word) => list.signOf(word))
  const digest = createHash('sha256').update(key()).update(signs).digest('hex')
  return `volume ${folder} ${digest}`
}
