import { on, once } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/**
 * Starts a thread that runs the file with this data; what it tells is the result. It begins at once, though
 * who starts it may be too much at work to hand over anything later. Where `first` is given, the thread tells
 * that something before the result.
 */
export type StartThread = <Result, First = never>(
  file: string,
  workerData: unknown,
  first?: (told: First) => void,
) => Promise<Result>

/**
 * Starts a thread whose work is not known yet: its program is loaded meanwhile. It is given the data later,
 * as a message; see `dataOf`.
 */
export type PreloadThread = (file: string) => PreloadedThread
export type PreloadedThread = <Result, First = never>(
  data: unknown,
  first?: (told: First) => void,
) => Promise<Result>

/** Runs `work`, and ends the threads that it started, also when it failed. */
export async function withDedicatedThreads<T>(
  work: (start: StartThread, preload: PreloadThread) => Promise<T>,
): Promise<T> {
  const threads: Worker[] = []
  const open = (file: string, workerData: unknown): Worker => {
    const thread = new Worker(file, { workerData })
    threads.push(thread)
    return thread
  }
  const preload: PreloadThread = (file) => {
    const thread = open(file, null)
    const told = on(thread, 'message')
    return async (data, first) => {
      thread.postMessage(data)
      return await heard(told, first)
    }
  }
  try {
    return await work((file, data, first) => heard(on(open(file, data), 'message'), first), preload)
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

/** The last of what a thread tells. */
async function heard<Result, First>(
  told: ReturnType<typeof on>,
  first?: (told: First) => void,
): Promise<Result> {
  const next = async () => (await told.next()).value?.[0]
  if (first) first(await next())
  return await next()
}

/** In a thread: what it was started with, or is given when that is known. */
export async function threadData<Data>(): Promise<Data> {
  if (workerData !== null) return workerData as Data
  if (parentPort === null) throw new Error('This is no thread.')
  return (await once(parentPort, 'message'))[0] as Data
}
