import { watch } from 'node:fs'
import { parseArgs } from 'node:util'
import { dev } from 'astro'
import { give } from '../../claims/given.ts'
import { writeContent } from '../../collections/content.ts'
import type { Facts } from '../facts/facts.ts'
import { keptWriting } from '../facts/kept-writing.ts'
import { openFacts } from '../facts/open-facts.ts'
import { readFolders } from '../folders.ts'
import { tellChanges } from '../progress.ts'
import { readGenerated, type Sources } from '../read-fresh.ts'
import { setEnvironment } from '../run-astro.ts'
import { libraryOf } from '../site/library-of.ts'

const QUIET_MS = 100

/** `dev`: serves the site while sources, seeds or code change; a seed that is saved is read again. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args })
  const folders = readFolders()
  const sources = { ...folders, facts: openFacts(folders.root) }
  refresh(sources)
  setEnvironment(folders)
  await dev({ root: folders.root })
  let timer: NodeJS.Timeout | undefined
  watch(folders.seeds, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => tryRefresh(sources), QUIET_MS)
  })
  return 0
}

/** The texts to content/, and to the pages that are served. */
function refresh(sources: Sources & { facts: Facts }): void {
  const generated = readGenerated(sources, false, { changed: tellChanges })
  writeContent(sources.content, generated, keptWriting(sources.facts))
  give({ library: libraryOf(generated, sources.facts) })
}

/** A seed that is half edited is told, and the server stays. */
function tryRefresh(sources: Sources & { facts: Facts }): void {
  try {
    refresh(sources)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}
