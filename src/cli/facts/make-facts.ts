import { join } from 'node:path'
import { withPool, workers } from '../site/workers.ts'
import type { FactWork } from './fact-worker.ts'
import { type Facts, isKept, makeFact, type Source } from './facts.ts'
import { keyOf } from './store.ts'

const FACT_WORKER = join(import.meta.dirname, 'fact-worker.ts')
/** So many documents are no work for a thread of its own. */
const FEW = 12
/** Documents that a thread is given at once. */
const BATCH = 8

/** One of several machines that share the work, counted from 1. */
export interface Shard {
  at: number
  of: number
}

/** Which of several makes the facts of a document: that depends on its name alone. */
export const isIn = ({ at, of }: Shard, id: string): boolean =>
  Number.parseInt(keyOf(id).slice(0, 8), 16) % of === at - 1

/** Makes the facts that are not there yet, in threads when there are many; how many there were. */
export async function makeFacts(
  facts: Facts,
  sources: readonly Source[],
  corpus: ReadonlySet<string>,
): Promise<number> {
  const missing = sources.filter((source) => !isKept(facts, source, corpus))
  if (missing.length <= FEW) for (const source of missing) makeFact(facts, source, corpus)
  else await inThreads(facts, missing, corpus)
  return missing.length
}

async function inThreads(
  facts: Facts,
  missing: readonly Source[],
  corpus: ReadonlySet<string>,
): Promise<void> {
  const text = [...corpus].join('\n')
  const key = keyOf('corpus', text)
  facts.store.put(key, Buffer.from(text))
  // This thread only waits: as many as there are cores, and not one for a single batch.
  const threads = Math.min(workers() + 1, Math.ceil(missing.length / BATCH))
  await withPool(FACT_WORKER, threads, (pool) =>
    Promise.all(
      inBatches(missing).map((sources) =>
        pool.run({
          folder: facts.store.folder,
          program: facts.program,
          corpus: key,
          sources,
        } satisfies FactWork),
      ),
    ),
  )
}

const inBatches = (sources: readonly Source[]): Source[][] =>
  Array.from({ length: Math.ceil(sources.length / BATCH) }, (_, index) =>
    sources.slice(index * BATCH, (index + 1) * BATCH),
  )
