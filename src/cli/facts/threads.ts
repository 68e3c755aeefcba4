import { join } from 'node:path'
import { withPool, workers } from '../site/workers.ts'
import type { Task, Work, WorkResult } from './fact-worker.ts'
import type { Facts } from './facts.ts'
import type { Pack } from './pack.ts'

const FACT_WORKER = join(import.meta.dirname, 'fact-worker.ts')

/** A pool of threads, which start when there is work for them. */
export interface Threads {
  run: (task: Task) => Promise<WorkResult>
}

/**
 * Runs `work` with a pool of threads that cache their results among these facts, and ends them. There are as
 * many as cores, as this thread only waits.
 */
export const withThreads = <T>(
  { store: { folder }, program }: Facts,
  work: (threads: Threads) => Promise<T>,
): Promise<T> =>
  withPool(FACT_WORKER, workers() + 1, (pool) =>
    work({ run: (task) => pool.run({ ...task, folder, program } satisfies Work) }),
  )

/** With at most this many documents, threads are not worth starting. */
export const FEW = 12
/** Documents in one task. */
const BATCH = 8

/** Divides all items over tasks for the threads. Their results are added to the pack. */
export async function runInBatches<T>(
  pack: Pick<Pack, 'put'>,
  threads: Threads,
  all: readonly T[],
  toTask: (some: T[]) => Task,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  )
  const work = batches.map(async (some) => {
    for (const [key, bytes] of await threads.run(toTask(some))) pack.put(key, bytes)
  })
  await Promise.all(work)
}
