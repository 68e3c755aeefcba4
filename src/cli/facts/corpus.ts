import { wordsOf } from '../../pipeline.ts'
import type { Seed } from '../../seed/seed.ts'
import type { Facts } from './facts.ts'
import { keyOf } from './store.ts'

/** The whole words of all texts together, those of each text from what was kept. */
export function corpusOf(facts: Facts, seeds: readonly Seed[]): ReadonlySet<string> {
  const corpus = new Set<string>()
  for (const seed of seeds) for (const word of wordsIn(facts, seed)) corpus.add(word)
  return corpus
}

function wordsIn({ pack, program }: Facts, seed: Seed): string[] {
  const key = keyOf('words', program, seed.sha256)
  const kept = pack.get(key)
  if (kept !== null) return kept.length === 0 ? [] : Buffer.from(kept).toString('utf-8').split('\n')
  const words = [...new Set(wordsOf(seed))]
  pack.put(key, Buffer.from(words.join('\n')))
  return words
}
