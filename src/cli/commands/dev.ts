import { watch } from 'node:fs'
import { dev } from 'astro'
import { type Folders, readFolders } from '../folders.ts'
import { tellChanges } from '../progress.ts'
import { ingest } from '../read-fresh.ts'
import { setEnvironment } from '../run-astro.ts'

const QUIET_MS = 200

/** `dev`: serves the site while sources, seeds or code change; a seed that is saved is read again. */
export async function run(): Promise<number> {
  const folders = readFolders()
  ingest(folders, false, { changed: tellChanges })
  setEnvironment(folders)
  await dev({ root: folders.root })
  let timer: NodeJS.Timeout | undefined
  watch(folders.seeds, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => tryRefresh(folders), QUIET_MS)
  })
  return 0
}

/** A seed that is half edited is told, and the server stays. */
function tryRefresh(folders: Folders): void {
  try {
    ingest(folders, false, { changed: tellChanges })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}
