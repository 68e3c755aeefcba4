import { token } from '../dutch/index-token.ts'
import { type BuiltVolume, buildVolume } from '../pagefind/write-volume.ts'
import type { Texts } from '../texts/texts.ts'
import type { Indexed } from './indexed.ts'
import { countKeys, type KeyCounts } from './key-counts.ts'
import { actorKey, type Titled } from './name-labels.ts'
import type { SearchRecord } from './record.ts'
import type { Tokens } from './write-tokens.ts'

/** An indexed volume, with what the whole library needs of it. */
export interface IndexedVolume extends Omit<BuiltVolume, 'counts'> {
  keys: KeyCounts
  /** Ids of the actors that its records name, in order of first mention. */
  actors: string[]
  documents: Titled[]
  records: number
}

/** Indexes the records of a volume with the tokens of the whole library. `texts`: the read record texts. */
export function indexVolume(records: readonly SearchRecord[], texts: Texts, tokens: Tokens): IndexedVolume {
  const indexed = records.map((record, at): Indexed => {
    const { tokens: own, shape } = tokens.of(texts.forms[at] as Int32Array, texts.suspended[at] ?? [])
    const words = own.length
    for (const actor of record.actors) own.push(tokens.numberOf(token(actorKey(actor), 'word')))
    return { record, tokens: own, shape, words }
  })
  const { counts, ...made } = buildVolume(indexed, tokens.names)
  return {
    ...made,
    keys: countKeys(counts, tokens.keys),
    records: records.length,
    actors: [...new Set(records.flatMap(({ actors }) => actors))],
    documents: made.directory.documents.map(({ id, title }) => ({ id, title })),
  }
}
