import type { Place } from '../../files/site-address.ts'
import { isPage, type SiteFiles, sorted, toBytes, WORKER_FILE } from '../../files/site-files.ts'
import { relativeCopy } from '../relative-copy.ts'
import { safePaths } from '../safe-paths.ts'
import { type ClassicScripts, classicScripts, isModuleFile, toClassic } from './classic-scripts.ts'
import { MOVED_FILE, type Moved, TWIN_ENDING } from './disk.ts'
import { dataOf, isSearched, movedScript, twins } from './twins.ts'

/**
 * A relative copy of which everything works when it is opened from disk, where a browser
 * refuses modules and reading files:
 * 1. every page has one classic script instead of its modules;
 * 2. whatever a script asks for has a script beside it that brings it (`previews.json.js`);
 * 3. links that scripts make, to the addresses of the site, lead to the files of the copy.
 */
export async function diskCopy(site: SiteFiles, place: Place): Promise<SiteFiles> {
  const scripts = await classicScripts(site, place)
  const files = withScripts(site, scripts)
  const moved = movedPages(files)
  const isMoved = Object.keys(moved).length > 0
  const all = isMoved ? sorted([...files, [MOVED_FILE, movedScript(moved)]]) : files
  const asked = new Set([...all.keys()].filter(isSearched))
  const here: Place = { ...place, has: (path) => all.has(path) || path === WORKER_FILE }
  const copy = relativeCopy(all, here, (tree) => {
    for (const path of dataOf(tree, here)) asked.add(path)
    toClassic(tree, { ...scripts, first: isMoved ? [MOVED_FILE] : [] }, here)
  })
  const paths = safePaths(all.keys())
  return sorted([
    ...copy,
    ...twins(
      copy,
      Array.from(asked, (path) => paths.get(path) ?? path),
    ),
  ])
}

/** Whether a file of a copy is only there for pages on disk. */
export const isTwin = (path: string, copy: SiteFiles): boolean =>
  path.endsWith(TWIN_ENDING) && copy.has(path.slice(0, -TWIN_ENDING.length))

const withScripts = (site: SiteFiles, { files }: ClassicScripts): SiteFiles =>
  sorted([
    ...[...site].filter(([path]) => !isModuleFile(path)),
    ...[...files].map(([path, code]) => [path, toBytes(code)] as const),
  ])

/** The pages that have another path in the copy than on the site. */
function movedPages(files: SiteFiles): Moved {
  const paths = safePaths(files.keys())
  return Object.fromEntries([...paths].filter(([path, here]) => isPage(path) && path !== here))
}
