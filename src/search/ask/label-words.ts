/**
 * Labels in the word list: what a filter that is typed may name. `actor:zorginstituut-nederland` has the
 * key `actor:zin`, by which the records that name that actor are found; `document:kst-29538-350` only says
 * in which volume that document is.
 */
import { wordsIn } from '../dutch/fold.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import type { Key, Shard } from '../dutch/lexicon.ts'

/** Before a number, after a label that was given before. */
export const AGAIN = '~'

export type LabelName = 'actor' | 'document'

/** The words of a name; the id of a document is known by how it starts: `kst-29538-350` → kst, 29538, 350. */
const wordsOf = (kind: LabelName, name: string): string[] =>
  wordsIn(kind === 'document' ? name.replaceAll('-', ' ') : name).map(({ word }) => word)

/** `Zorginstituut Nederland` → actor:zorginstituut-nederland */
export const labelOf = (kind: LabelName, name: string): string => `${kind}:${wordsOf(kind, name).join('-')}`

/** Every label under which a name can be found: the whole, and what is left of it from each of its words. */
export function labelsOf(kind: LabelName, name: string): string[] {
  const words = wordsOf(kind, name)
  return words.flatMap((word, index) =>
    index > 0 && isFunctionWord(word) ? [] : [`${kind}:${words.slice(index).join('-')}`],
  )
}

/**
 * What a typed name may mean: the keys of the labels that are it, else of those that start with its words.
 */
export function keysNamed(shards: readonly Shard[], label: string): Key[] {
  const words = shards.flatMap((shard) => [...shard.words.values()])
  const exact = words.filter(({ word }) => word.split(AGAIN)[0] === label)
  const found = exact.length > 0 ? exact : words.filter(({ word }) => word.startsWith(`${label}-`))
  return [...new Map(found.map(({ key }) => [key.key, key])).values()]
}
