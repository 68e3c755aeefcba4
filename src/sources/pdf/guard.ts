import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { type Reading, SourceError, type SourceFile } from '../adapter.ts'
import { LIMITS, type Limits } from './limits.ts'

/** What the thread answers: a reading, or the message of a refusal. */
export type Answer = { reading: Reading } | { refusal: string }

/**
 * Reads a PDF in a thread of its own.
 * 1. Ends within `limits.time`, whatever the file holds.
 * 2. The thread is stopped when the process has grown by `limits.memory`.
 * 3. Throws a SourceError that names the file and says what is wrong.
 */
export async function guarded(file: SourceFile, limits: Limits = LIMITS): Promise<Reading> {
  if (file.bytes.length > limits.bytes) throw refusal(file, 'The file is too large to be read here.')
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { file, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
    stdout: true,
    stderr: true,
  })
  try {
    const answer = await Promise.race([answerOf(worker), overLimit(worker, limits)])
    if ('refusal' in answer) throw refusal(file, answer.refusal)
    return answer.reading
  } finally {
    await worker.terminate()
  }
}

const refusal = (file: SourceFile, message: string): SourceError =>
  new SourceError(`${file.name}: ${message}`)

function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve) => {
    worker.once('message', (answer: Answer) => resolve(answer))
    worker.once('error', (error: NodeJS.ErrnoException) => resolve({ refusal: sayError(error) }))
    worker.once('exit', () => resolve({ refusal: 'Reading stopped half-way; the file is probably damaged.' }))
  })
}

const sayError = (error: NodeJS.ErrnoException): string =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH : `The file cannot be read (${error.message}).`

const TOO_MUCH = 'Reading this PDF takes too much memory; it is damaged or made to do so.'
const TOO_LONG = 'Reading this PDF takes too long; it is damaged or made to do so.'

/** Looks at the clock and the memory of the whole process, as the thread itself may be in a loop. */
function overLimit(worker: Worker, limits: Limits): Promise<Answer> {
  const from = { time: performance.now(), memory: process.memoryUsage.rss() }
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const long = performance.now() - from.time > limits.time
      const much = process.memoryUsage.rss() - from.memory > limits.memory
      if (long || much) resolve({ refusal: long ? TOO_LONG : TOO_MUCH })
    }, limits.pace)
    worker.once('exit', () => clearInterval(timer))
  })
}
