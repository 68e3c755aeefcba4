import { readSeeds } from '../../seed/read-seeds.ts'
import { basePath } from '../base-path.ts'
import { buildFirst, isUpToDate } from '../build.ts'
import { CliError } from '../cli-error.ts'
import { type Folders, readFolders, shown } from '../folders.ts'
import { BUILDING_ROW, readingRow, tellChanges } from '../progress.ts'
import { serve } from '../serve.ts'

const PORT = 4321

/**
 * `start`: builds what changed since the last build, and serves it until Ctrl-C. Step 1 was the installation.
 */
export async function run(args: string[]): Promise<number> {
  const folders = readFolders(args)
  const port = portFrom(process.env.PORT)
  const finish = await buildWhatChanged(folders)
  const { url, refresh } = await serve(folders.out, basePath(readSeeds(folders.seeds).site), port)
  const meanwhile = finish ? '; the files to take along are made meanwhile' : ''
  console.log(`[4/4] Serving ${shown(folders.out)}; Ctrl-C stops${meanwhile}\n${url}`)
  // From here on, stopping the server is no failure.
  process.exitCode = 0
  if (finish) await finishWhileServed(finish, refresh)
  return 0
}

/**
 * Builds the site when it is out of date. Returns the function that makes its editions; null when it was up
 * to date.
 */
async function buildWhatChanged(folders: Folders): Promise<(() => Promise<void>) | null> {
  if (isUpToDate(folders)) {
    console.log('[2/4] Texts: up to date\n[3/4] Site and search index: up to date')
    return null
  }
  return await buildFirst(folders, {
    reading: (texts) => console.log(`[2/4] ${readingRow(texts)}`),
    changed: tellChanges,
    building: () => console.log(`[3/4] ${BUILDING_ROW}`),
  })
}

async function finishWhileServed(finish: () => Promise<void>, refresh: () => void): Promise<void> {
  await finish()
  refresh()
  console.log('The files to take along are ready')
}

function portFrom(text = ''): number {
  const port = text === '' ? PORT : Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`PORT is not a number of a port: ${text}`)
  return port
}
