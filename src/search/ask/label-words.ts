/**
 * Labels in the word list, for filters that are typed. `actor:zorginstituut-nederland` has the key
 * `actor:zin`, a token of the records that name that actor. `document:kst-29538-350` only gives the volumes
 * of that document.
 */
import { wordsIn } from '../dutch/fold.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import type { Key, Shard } from '../dutch/lexicon.ts'

/** Followed by a number, marks a label that was used before. */
export const AGAIN = '~'

export type LabelName = 'actor' | 'document'

/**
 * The words of a name or id: `kst-29538-350` → kst, 29538, 350. A document is found by the start of its id.
 */
const wordsOf = (kind: LabelName, name: string): string[] =>
  wordsIn(kind === 'document' ? name.replaceAll('-', ' ') : name).map(({ word }) => word)

/** `Zorginstituut Nederland` → actor:zorginstituut-nederland */
export const labelOf = (kind: LabelName, name: string): string => `${kind}:${wordsOf(kind, name).join('-')}`

/** All labels of a name: the whole, and the rest of it from each of its words. */
export function labelsOf(kind: LabelName, name: string): string[] {
  const words = wordsOf(kind, name)
  return words.flatMap((word, index) =>
    index > 0 && isFunctionWord(word) ? [] : [`${kind}:${words.slice(index).join('-')}`],
  )
}

/** The keys that a typed name may mean: of exact labels, else of labels that start with its words. */
export function keysNamed(shards: readonly Shard[], label: string): Key[] {
  const words = shards.flatMap((shard) => [...shard.words.values()])
  const exact = words.filter(({ word }) => word.split(AGAIN)[0] === label)
  const found = exact.length > 0 ? exact : words.filter(({ word }) => word.startsWith(`${label}-`))
  return [...new Map(found.map(({ key }) => [key.key, key])).values()]
}
