import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { workers } from '../site/workers.ts'
import type { Work, WorkResult } from './fact-worker.ts'

const FACT_WORKER = join(import.meta.dirname, 'fact-worker.ts')

/** Threads that are started when there is work for them. */
export interface Threads {
  run: (work: Work) => Promise<WorkResult>
}

/** Runs `work` with threads, and ends those that were started. */
export async function withThreads(work: (threads: Threads) => Promise<void>): Promise<void> {
  let pool: Tinypool | undefined
  // This thread only waits: as many as there are cores.
  const threads = workers() + 1
  const started = (): Tinypool =>
    new Tinypool({ filename: FACT_WORKER, minThreads: threads, maxThreads: threads })
  try {
    await work({
      run: (one) => {
        pool ??= started()
        return pool.run(one) as Promise<WorkResult>
      },
    })
  } finally {
    await pool?.destroy()
  }
}

/** So many documents are no work for a thread of its own. */
export const FEW = 12
/** Documents that a thread is given at once. */
const BATCH = 8

export const inBatches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  )
