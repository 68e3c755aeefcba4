import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Standing } from '../../output/manifest.ts'
import type { Laid } from '../../output/site-folder.ts'
import type { LayWork } from './lay-worker.ts'
import { withStart } from './own-threads.ts'

const LAY_WORKER = join(import.meta.dirname, 'lay-worker.ts')

/**
 * Does `work` while the files of the site that stands are laid out in the folder of the new one, in a thread:
 * there are tens of thousands, and nearly all of them are in the new site too.
 */
export async function whileLaid<T>(
  folder: string,
  standing: Standing,
  work: (laid: Promise<Laid | null>) => Promise<T>,
): Promise<T> {
  if (!existsSync(standing.list)) return await work(Promise.resolve(null))
  return await withStart((start) =>
    work(laidBy(folder, start<string[]>(LAY_WORKER, { folder, standing } satisfies LayWork))),
  )
}

/** Where that fails nothing is left there, and each file is taken over by itself. */
export async function laidBy(folder: string, done: Promise<string[]>): Promise<Laid | null> {
  try {
    return { missing: new Set(await done) }
  } catch {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
    return null
  }
}
