import { on, once } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/**
 * Starts a thread that runs the file with this data; its last message is the result. The thread starts at
 * once, even when the caller is too busy to send anything later. With `onFirst`, the thread sends another
 * message before the result.
 */
export type StartThread = <Result, First = never>(
  file: string,
  workerData: unknown,
  onFirst?: (message: First) => void,
) => Promise<Result>

/**
 * Starts a thread whose task is not known yet, so that it loads its program meanwhile. The task is sent
 * later, as a message; see `threadData`.
 */
export type PreloadThread = (file: string) => PreloadedThread
export type PreloadedThread = <Result, First = never>(
  data: unknown,
  onFirst?: (message: First) => void,
) => Promise<Result>

/** Runs `work`, and ends the threads that it started, even when it fails. */
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
    const messages = on(thread, 'message')
    return async (data, onFirst) => {
      thread.postMessage(data)
      return await lastMessage(messages, onFirst)
    }
  }
  try {
    const start: StartThread = (file, data, onFirst) => lastMessage(on(open(file, data), 'message'), onFirst)
    return await work(start, preload)
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

/** Returns the last message of a thread, which is its result. */
async function lastMessage<Result, First>(
  messages: ReturnType<typeof on>,
  onFirst?: (message: First) => void,
): Promise<Result> {
  const next = async () => (await messages.next()).value?.[0]
  if (onFirst) onFirst(await next())
  return await next()
}

/** In a thread: the task that it was started with, or that it receives as a message. */
export async function threadData<Data>(): Promise<Data> {
  if (workerData !== null) return workerData as Data
  if (parentPort === null) throw new Error('This is no thread.')
  return (await once(parentPort, 'message'))[0] as Data
}
