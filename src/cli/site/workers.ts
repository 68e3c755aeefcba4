import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

/** The number of threads beside this one; `WORKERS` overrides it. */
export const workers = (): number => Number(process.env.WORKERS) || Math.max(1, availableParallelism() - 1)

/** Longer than a thread ever waits for its next task. */
const IDLE_MS = 60_000

/**
 * Runs `work` with a pool of threads that run the file, and ends them. A thread is started when there is a
 * task for it.
 */
export async function withPool<T>(
  file: string,
  threads: number,
  work: (pool: Tinypool) => Promise<T>,
): Promise<T> {
  const pool = new Tinypool({ filename: file, minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS })
  try {
    return await work(pool)
  } finally {
    await pool.destroy()
  }
}
