import { buildSite } from '../build.ts'
import { readFolders, shown } from '../folders.ts'
import { BUILDING_ROW, readingRow, tellChanges } from '../progress.ts'

/** `build [--outDir <folder>]`: builds the site, whether anything changed or not. */
export async function run(args: string[]): Promise<number> {
  const folders = readFolders(args)
  await buildSite(folders, {
    reading: (texts) => console.log(`[1/3] ${readingRow(texts)}`),
    changed: tellChanges,
    building: () => console.log(`[2/3] ${BUILDING_ROW}`),
  })
  console.log(`[3/3] Wrote ${shown(folders.out)}`)
  return 0
}
