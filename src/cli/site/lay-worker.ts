/** Lays files out in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { layOut } from '../../output/lay-out.ts'
import type { Standing } from '../../output/manifest.ts'
import { dropSpares } from '../spare.ts'

export interface LayWork {
  folder: string
  standing: Standing
}

const { folder, standing } = workerData as LayWork
parentPort?.postMessage(layOut(folder, standing))
// Nobody waits for that.
dropSpares(standing)
