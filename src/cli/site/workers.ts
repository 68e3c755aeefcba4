import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

/** Threads beside this one; `WORKERS` says another number. */
export const workers = (): number => Number(process.env.WORKERS) || Math.max(1, availableParallelism() - 1)

/** Runs `work` with threads that each do what the file says, and ends them. */
export async function withPool<T>(
  file: string,
  threads: number,
  work: (pool: Tinypool) => Promise<T>,
): Promise<T> {
  const pool = new Tinypool({ filename: file, minThreads: threads, maxThreads: threads })
  try {
    return await work(pool)
  } finally {
    await pool.destroy()
  }
}
