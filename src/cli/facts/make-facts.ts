import type { Corpus, TextOfWords } from './corpus.ts'
import { cachedFact, makeFact, type Source } from './document-fact.ts'
import type { Facts } from './facts.ts'
import { keyOf } from './store.ts'
import { FEW, runInBatches, type Threads } from './threads.ts'

/** One of several machines that share the work, counted from 1. */
export interface Shard {
  at: number
  of: number
}

/** Whether a shard computes the facts of a document, which depends on the document's id alone. */
export const isIn = ({ at, of }: Shard, id: string): boolean =>
  Number.parseInt(keyOf(id).slice(0, 8), 16) % of === at - 1

/** Computes missing facts, in threads when there are many. Returns how many were missing. */
export async function makeFacts(
  facts: Facts,
  sources: readonly Source[],
  corpus: Corpus,
  threads: Threads,
): Promise<number> {
  const missing = sources.filter((source) => cachedFact(facts, source, corpus) === null)
  if (missing.length <= FEW) for (const source of missing) makeFact(facts, source, corpus)
  else await inThreads(facts, missing, corpus, threads)
  facts.pack.save()
  facts.words.close()
  return missing.length
}

async function inThreads(
  facts: Facts,
  missing: readonly Source[],
  corpus: Corpus,
  threads: Threads,
): Promise<void> {
  await wordsInThreads(facts, corpus, threads)
  const text = [...corpus.all()].join('\n')
  const key = keyOf('corpus', text)
  facts.store.put(key, Buffer.from(text))
  await runInBatches(facts.pack, threads, missing, (sources) => ({ kind: 'facts', corpus: key, sources }))
}

/** Threads first read the words of all texts, which every reading looks up. */
async function wordsInThreads(facts: Facts, corpus: Corpus, threads: Threads): Promise<void> {
  const texts = corpus.unread().map(({ text, sha256 }): TextOfWords => ({ text, sha256 }))
  await runInBatches(facts.words, threads, texts, (some) => ({ kind: 'words', texts: some }))
}
