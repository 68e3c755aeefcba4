import { readSeeds } from '../../seed/read-seeds.ts'
import { basePath } from '../base-path.ts'
import { buildSite, isUpToDate } from '../build.ts'
import { CliError } from '../cli-error.ts'
import { readFolders, shown } from '../folders.ts'
import { BUILDING_ROW, readingRow, tellChanges } from '../progress.ts'
import { serve } from '../serve.ts'

const PORT = 4321

/** `start`: builds what has changed since the last build, and serves it until Ctrl-C. The first step was the installing. */
export async function run(args: string[]): Promise<number> {
  const folders = readFolders(args)
  if (isUpToDate(folders)) console.log('[2/4] Texts: up to date\n[3/4] Site and search index: up to date')
  else
    await buildSite(folders, {
      reading: (texts) => console.log(`[2/4] ${readingRow(texts)}`),
      changed: tellChanges,
      building: () => console.log(`[3/4] ${BUILDING_ROW}`),
    })
  const { url } = await serve(
    folders.out,
    basePath(readSeeds(folders.seeds).site),
    portFrom(process.env.PORT),
  )
  console.log(`[4/4] Serving ${shown(folders.out)}; Ctrl-C stops\n${url}`)
  return 0
}

function portFrom(text = ''): number {
  const port = text === '' ? PORT : Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`PORT is not a number of a port: ${text}`)
  return port
}
