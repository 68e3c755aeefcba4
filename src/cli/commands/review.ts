import { parseArgs } from 'node:util'
import { CliError } from '../cli-error.ts'
import { readFolders } from '../folders.ts'
import { pageFiles } from '../review/page-files.ts'
import { ReviewError } from '../review/review-error.ts'
import { serveReview } from '../review/server.ts'
import { openSession, type Session } from '../review/session.ts'

/**
 * `review <id>`: serves a page, on this machine, where an editor corrects our reading of a text. It runs
 * until Ctrl+C.
 */
export async function run(args: string[]): Promise<number> {
  const [id, ...others] = parseArgs({ args, allowPositionals: true }).positionals
  if (id === undefined || others.length > 0)
    throw new CliError('Say which text: npm run review <id>, for example npm run review kst-29538-350')
  const session = opened(id)
  const { url } = await serveReview(session, await pageFiles())
  process.once('exit', () => tellEnd(session))
  console.log(`Review of ${id}, for this machine only, until Ctrl+C:\n${url}`)
  return 0
}

function opened(id: string): Session {
  try {
    return openSession(readFolders(), id)
  } catch (error) {
    throw error instanceof ReviewError ? new CliError(error.message) : error
  }
}

function tellEnd({ isWritten }: Session): void {
  if (isWritten) console.log('\nChanges were written. Now: npm run ingest, and read the difference.')
}
