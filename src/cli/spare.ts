/**
 * Keeps the folder of the site before the current one as a spare, to start the next one with. Nearly all of
 * its files are the same, and linking or unlinking tens of thousands takes long.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { removeBelow } from '../output/link-previous.ts'
import type { PreviousSite } from '../output/manifest.ts'
import type { SiteFolder } from '../output/site-folder.ts'

/** The number of sites of which a spare folder is kept. */
const KEPT = 3

/** The spare folder of a site, next to the folder of the manifests. */
export const spareOf = ({ list }: Pick<PreviousSite, 'list'>): string =>
  join(dirname(list), '..', 'spare', basename(list, '.json'))

/**
 * Replaces the new, empty folder by the spare one, if there is one. Without the manifest of the previous
 * site, it is unknown which of its files may stay.
 */
export function takeSpare(last: Pick<PreviousSite, 'list'>, staged: string): void {
  if (!existsSync(last.list)) return
  const spare = spareOf(last)
  try {
    const { mode } = statSync(staged)
    if ((statSync(spare).mode & 0o777) === (mode & 0o777)) renameSync(spare, staged)
  } catch {
    // There is no spare folder, or it is on another disk.
  }
}

/**
 * Keeps the folder of the old site as the spare, without files that the new site does not have. When it is
 * unknown which files it has, nothing is kept, as it might hold words that were withdrawn.
 */
export function keepSpare(spare: string, old: string, site: SiteFolder): void {
  if (site.prelinked === null) return void rmSync(old, { recursive: true, force: true })
  try {
    mkdirSync(dirname(spare), { recursive: true })
    renameSync(old, spare)
    for (const path of site.replaced()) removeBelow(spare, path)
  } catch {
    for (const folder of [spare, old]) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Removes the spare folders of the sites that were built longest ago. That takes a while, as each has tens of
 * thousands of files, so it is done during a build, not at its end.
 */
export function dropSpares(last: Pick<PreviousSite, 'list'>): void {
  const spare = spareOf(last)
  const folder = dirname(spare)
  try {
    const others = readdirSync(folder).filter((name) => name !== basename(spare))
    const byUse = others.map((name) => ({ name, used: statSync(join(folder, name)).ctimeMs }))
    const oldest = byUse.sort((a, b) => b.used - a.used).slice(KEPT - 1)
    for (const { name } of oldest) rmSync(join(folder, name), { recursive: true, force: true })
  } catch {
    // There are none, or another program removes them.
  }
}
