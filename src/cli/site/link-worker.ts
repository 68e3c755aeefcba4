/** Links the files of the previous site into the new folder, in a worker thread. */
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
// After the result was sent: nobody waits for this.
dropSpares(previous)
