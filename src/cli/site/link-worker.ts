/** Lays files out in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { linkPreviousSite } from '../../output/link-previous.ts'
import type { PreviousSite } from '../../output/manifest.ts'
import { dropSpares } from '../spare.ts'

export interface LinkWork {
  folder: string
  previous: PreviousSite
}

const { folder, previous } = workerData as LinkWork
parentPort?.postMessage(linkPreviousSite(folder, previous))
// Nobody waits for that.
dropSpares(previous)
