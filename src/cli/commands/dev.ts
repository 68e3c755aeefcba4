import { watch } from 'node:fs'
import { parseArgs } from 'node:util'
import { dev } from 'astro'
import { setBuildContext } from '../../claims/build-context.ts'
import { writeContent } from '../../collections/content.ts'
import { cachedWriting } from '../facts/cached-writing.ts'
import type { Facts } from '../facts/facts.ts'
import { openFacts } from '../facts/open-facts.ts'
import { readFolders } from '../folders.ts'
import { tellChanges } from '../progress.ts'
import { readGenerated, type Sources } from '../read-fresh.ts'
import { setEnvironment } from '../run-astro.ts'
import { libraryOf } from '../site/library-of.ts'

const QUIET_MS = 100

/** `dev`: serves the site while content, seeds or code change. A seed is read again when it is saved. */
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

/** Reads the texts, and updates content/ and the served pages. */
function refresh(sources: Sources & { facts: Facts }): void {
  const generated = readGenerated(sources, false, { changed: tellChanges })
  writeContent(sources.content, generated, cachedWriting(sources.facts))
  setBuildContext({ library: libraryOf(generated, sources.facts) })
}

/** Reports a seed that is half edited; the server keeps running. */
function tryRefresh(sources: Sources & { facts: Facts }): void {
  try {
    refresh(sources)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}
