import { on } from 'node:events'
import { Worker } from 'node:worker_threads'

/**
 * Starts a thread that runs the file with this data; what it tells is the result. It begins at once, though
 * who starts it may be too much at work to hand over anything later. Where `first` is given, the thread tells
 * that something before the result.
 */
export type Start = <Result, First = never>(
  file: string,
  workerData: unknown,
  first?: (told: First) => void,
) => Promise<Result>

/** Runs `work`, and ends the threads that it started, also when it failed. */
export async function withStart<T>(work: (start: Start) => Promise<T>): Promise<T> {
  const threads: Worker[] = []
  try {
    return await work(async (file, workerData, first) => {
      const thread = new Worker(file, { workerData })
      threads.push(thread)
      const told = on(thread, 'message')
      const next = async () => (await told.next()).value?.[0]
      if (first) first(await next())
      return await next()
    })
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}
