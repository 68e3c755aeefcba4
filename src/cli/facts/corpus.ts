import { wordsOf } from '../../pipeline.ts'
import type { Seed } from '../../seed/seed.ts'
import type { Words } from './answers.ts'
import type { Facts } from './facts.ts'
import { keyOf } from './store.ts'

/** The whole words of all texts together, read at the first lookup: most texts need none. */
export interface Corpus extends Words {
  all: () => ReadonlySet<string>
  /** The texts whose words are not cached yet. */
  unread: () => TextOfWords[]
}

export type TextOfWords = Pick<Seed, 'text' | 'sha256'>

/** The corpus of these seeds, with the cached words of each text. */
export function corpusOf(facts: Facts, seeds: readonly TextOfWords[]): Corpus {
  let words: ReadonlySet<string> | undefined
  const all = (): ReadonlySet<string> => {
    words ??= union(seeds.map((seed) => wordsIn(facts, seed)))
    return words
  }
  return {
    all,
    has: (word) => all().has(word),
    unread: () => seeds.filter((seed) => facts.words.get(wordsKey(facts, seed)) === null),
  }
}

function union(lists: readonly Iterable<string>[]): Set<string> {
  const all = new Set<string>()
  for (const words of lists) for (const word of words) all.add(word)
  return all
}

const wordsKey = ({ program }: Facts, { sha256 }: TextOfWords): string => keyOf('words', program, sha256)

function wordsIn(facts: Facts, seed: TextOfWords): Iterable<string> {
  const cached = facts.words.get(wordsKey(facts, seed))
  if (cached === null) return makeWords(facts, seed)
  return cached.length === 0 ? [] : new TextDecoder().decode(cached).split('\n')
}

/** Reads the words of a text and caches them. */
export function makeWords(facts: Facts, seed: TextOfWords): ReadonlySet<string> {
  const words = wordsOf(seed)
  facts.words.put(wordsKey(facts, seed), Buffer.from([...words].join('\n')))
  return words
}
