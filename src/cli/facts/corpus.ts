import { wordsOf } from '../../pipeline.ts'
import type { Seed } from '../../seed/seed.ts'
import type { Words } from './answers.ts'
import type { Facts } from './facts.ts'
import { keyOf } from './store.ts'

/** The whole words of all texts together, read when the first is asked about: most texts ask nothing. */
export interface Corpus extends Words {
  all: () => ReadonlySet<string>
}

/** Those of each text from what was kept. */
export function corpusOf(facts: Facts, seeds: readonly Seed[]): Corpus {
  let words: ReadonlySet<string> | undefined
  const all = (): ReadonlySet<string> => {
    words ??= new Set(seeds.flatMap((seed) => wordsIn(facts, seed)))
    return words
  }
  return { all, has: (word) => all().has(word) }
}

function wordsIn({ store, program }: Facts, seed: Seed): string[] {
  const key = keyOf('words', program, seed.sha256)
  const kept = store.get(key)
  if (kept !== null) return kept.length === 0 ? [] : kept.toString('utf-8').split('\n')
  const words = [...new Set(wordsOf(seed))]
  store.put(key, Buffer.from(words.join('\n')))
  return words
}
