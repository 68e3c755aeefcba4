import { AGAIN, type LabelName, labelOf, labelsOf } from '../ask/label-words.ts'
import type { Keys } from './keys.ts'
import type { Names } from './other-names.ts'
import type { Label } from './write-lexicon.ts'

/** The key of an actor in the index. */
export const actorKey = (id: string): string => `actor:${id}`

/** A document of which a volume has records. */
export interface Titled {
  id: string
  title: string
}

/** Labels of each actor that a record names: its id, its names, and the rest of each name from every word. */
export function actorLabels(ids: Iterable<string>, { actors }: Names, keys: Keys): Label[] {
  return withUniqueWords(
    [...new Set(ids)].flatMap((id) => {
      const key = keys.of(actorKey(id))
      return labels('actor', id, actors.get(id) ?? []).map((word) => ({ word, key }))
    }),
  )
}

/** In a library of several volumes: labels for the volumes of a document, by its id and title words. */
export function documentLabels(volumes: readonly (readonly Titled[])[], keys: Keys): Label[] {
  if (volumes.length === 1) return []
  const all = volumes.flatMap((documents, volume) => documents.map((document) => ({ volume, ...document })))
  const documents = Map.groupBy(all, ({ id }) => id)
  return withUniqueWords(
    [...documents].flatMap(([id, each]) => {
      const key = keys.named(`document:${id}`, [...new Set(each.map(({ volume }) => volume))])
      return labels('document', id, [each[0]?.title ?? '']).map((word) => ({ word, key }))
    }),
  )
}

const labels = (kind: LabelName, id: string, names: readonly string[]): string[] => [
  ...new Set([labelOf(kind, id), ...names.flatMap((name) => labelsOf(kind, name))]),
]

/** Makes labels unique: two names may share words, and a question with those means both. */
function withUniqueWords(all: readonly Label[]): Label[] {
  const seen = new Map<string, number>()
  return all.map(({ word, key }) => {
    const times = seen.get(word) ?? 0
    seen.set(word, times + 1)
    return { word: times > 0 ? `${word}${AGAIN}${times}` : word, key }
  })
}
