import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviousSite } from '../../output/manifest.ts'
import type { Prelinked } from '../../output/site-folder.ts'
import { withDedicatedThreads } from './dedicated-threads.ts'
import type { LinkWork } from './link-worker.ts'

const LINK_WORKER = join(import.meta.dirname, 'link-worker.ts')

/**
 * Runs `work` while a thread links the files of the previous site into the folder of the new one: there are
 * tens of thousands of them, and nearly all are in the new site too.
 */
export async function whilePrelinking<T>(
  folder: string,
  previous: PreviousSite,
  work: (prelinked: Promise<Prelinked | null>) => Promise<T>,
): Promise<T> {
  if (!existsSync(previous.list)) return await work(Promise.resolve(null))
  return await withDedicatedThreads((start) =>
    work(prelinkedBy(folder, start<string[]>(LINK_WORKER, { folder, previous } satisfies LinkWork))),
  )
}

/** When linking fails, the folder is emptied, and each file is reused by itself. */
export async function prelinkedBy(folder: string, unlinked: Promise<string[]>): Promise<Prelinked | null> {
  try {
    return { missing: new Set(await unlinked) }
  } catch {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
    return null
  }
}
