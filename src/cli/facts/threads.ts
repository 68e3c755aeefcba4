import { join } from 'node:path'
import { withPool, workers } from '../site/workers.ts'
import type { Task, Work, WorkResult } from './fact-worker.ts'
import type { Facts } from './facts.ts'
import type { Pack } from './pack.ts'

const FACT_WORKER = join(import.meta.dirname, 'fact-worker.ts')

/** Threads that are started when there is work for them. */
export interface Threads {
  run: (task: Task) => Promise<WorkResult>
}

/**
 * Runs `work` with threads that keep what they make among these facts, and ends those that were started. This
 * thread only waits: as many as there are cores.
 */
export const withThreads = <T>(
  { store: { folder }, program }: Facts,
  work: (threads: Threads) => Promise<T>,
): Promise<T> =>
  withPool(FACT_WORKER, workers() + 1, (pool) =>
    work({ run: (task) => pool.run({ ...task, folder, program } satisfies Work) }),
  )

/** So many documents are no work for a thread of its own. */
export const FEW = 12
/** Documents that a thread is given at once. */
const BATCH = 8

/** Has threads work at all of these, some at once; what belongs in a pack is put there. */
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
