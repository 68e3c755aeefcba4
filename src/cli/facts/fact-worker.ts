/** Facts in a thread of their own: a pool runs the function of this file. */
import { type Facts, factsOf, makeFact, type Source } from './facts.ts'
import { openStore } from './store.ts'

export interface FactWork {
  folder: string
  program: string
  /** Under which the words of all texts are kept. */
  corpus: string
  sources: readonly Source[]
}

let known: { key: string; words: ReadonlySet<string> } | undefined

export default function work({ folder, program, corpus, sources }: FactWork): void {
  const facts = factsOf(openStore(folder), program)
  const words = wordsUnder(facts, corpus)
  for (const source of sources) makeFact(facts, source, words)
}

/** Every thread reads the words of all texts once. */
function wordsUnder({ store }: Facts, key: string): ReadonlySet<string> {
  if (known?.key !== key) known = { key, words: new Set((store.get(key) ?? '').toString().split('\n')) }
  return known.words
}
