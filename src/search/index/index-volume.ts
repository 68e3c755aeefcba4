import { token } from '../dutch/index-token.ts'
import { type MadeVolume, makeVolume } from '../pagefind/write-volume.ts'
import type { Texts } from '../texts/texts.ts'
import { countKeys, type KeyCounts } from './key-counts.ts'
import { actorKey, type Titled } from './name-labels.ts'
import type { SearchRecord } from './record.ts'
import type { WordList } from './word-list.ts'
import { Tokens } from './write-tokens.ts'

/** A volume with what the whole library must know of it. */
export interface IndexedVolume extends Omit<MadeVolume, 'counts'> {
  keys: KeyCounts
  /** Ids of the actors that its records name, in order. */
  actors: string[]
  documents: Titled[]
  records: number
}

/** Indexes the records of a volume, whose texts were read, with the words of the whole library. */
export function indexVolume(records: readonly SearchRecord[], texts: Texts, list: WordList): IndexedVolume {
  const tokens = new Tokens(texts, list)
  const indexed = records.map((record, index) => {
    const { tokens: words, shape } = tokens.of(index)
    const actors = record.actors.map((actor) => tokens.numberOf(token(actorKey(actor), 'word')))
    return { record, tokens: [...words, ...actors], shape, words: words.length }
  })
  const { counts, ...made } = makeVolume(indexed, tokens.names)
  return {
    ...made,
    keys: countKeys(counts),
    records: records.length,
    actors: [...new Set(records.flatMap(({ actors }) => actors))],
    documents: made.directory.documents.map(({ id, title }) => ({ id, title })),
  }
}
