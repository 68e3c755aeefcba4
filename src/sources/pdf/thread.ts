/** The thread that reads one PDF and answers once. */
import { parentPort, workerData } from 'node:worker_threads'
import type { SourceFile } from '../adapter.ts'
import { SourceError } from '../adapter.ts'
import type { Answer } from './guard.ts'
import type { Limits } from './limits.ts'
import { read } from './read.ts'

const { file, limits } = workerData as { file: SourceFile; limits: Limits }

async function answer(): Promise<Answer> {
  try {
    return { reading: await read(file, limits) }
  } catch (error) {
    if (error instanceof SourceError) return { refusal: error.message }
    return { refusal: `The file is damaged and cannot be read (${(error as Error).message}).` }
  }
}

parentPort?.postMessage(await answer())
