import { parseArgs } from 'node:util'
import { folderDigest } from '../digest.ts'
import { openFacts } from '../facts/open-facts.ts'
import { readFolders, shown } from '../folders.ts'
import { readingRow, tellChanges } from '../progress.ts'
import { ingest, makeReady } from '../read-fresh.ts'

/**
 * `ingest [--accept]`: reads seeds/ and writes content/. With --accept, ids whose words are gone are buried.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { accept: { type: 'boolean', default: false } } })
  const folders = readFolders()
  const before = folderDigest(folders.content)
  const sources = await makeReady({ ...folders, facts: openFacts(folders.root) })
  ingest(sources, values.accept, { reading: (texts) => console.log(readingRow(texts)), changed: tellChanges })
  const changed = folderDigest(folders.content) !== before
  console.log(changed ? `Wrote ${shown(folders.content)}` : `${shown(folders.content)} is up to date`)
  return 0
}
