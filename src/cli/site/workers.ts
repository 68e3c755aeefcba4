import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

/** Threads beside this one; `WORKERS` says another number. */
export const workers = (): number => Number(process.env.WORKERS) || Math.max(1, availableParallelism() - 1)

/** Longer than threads wait for their next work. */
const IDLE_MS = 60_000

/**
 * Runs `work` with threads that each do what the file says, and ends them. A thread is made when there is
 * work for it.
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
