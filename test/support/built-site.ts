import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { basePath } from '../../src/cli/base-path.ts'
import { readFolders } from '../../src/cli/folders.ts'
import { serve } from '../../src/cli/serve.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { findBrowser } from './find-browser.ts'
import { runBuild } from './run-command.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site, with a slash at its end. */
    url: string
    /** Folder of the built site. */
    out: string
    browser: string
  }
}

/**
 * Builds the site once for all tests that look at it, from the seeds and the content of the project, and
 * serves it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-site-'))
  const browser = findBrowser()
  const out = join(folder, 'dist')
  const { seeds, content } = readFolders()
  runBuild({ seeds, content, out, scratch: folder })
  const { url, close } = await serve(out, basePath(readSeeds(seeds).site), 0)
  project.provide('url', url)
  project.provide('out', out)
  project.provide('browser', browser)
  return async () => {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}
