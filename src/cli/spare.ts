/**
 * The site before the one that stands is kept, as a folder to begin the next one with: nearly all of its
 * files are the same, and to name or unname tens of thousands takes long.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { removeBelow } from '../output/link-previous.ts'
import type { PreviousSite } from '../output/manifest.ts'
import type { SiteFolder } from '../output/site-folder.ts'

/** Of so many sites. */
const KEPT = 3

/** Where it is: beside the lists of what was written. */
export const spareOf = ({ list }: Pick<PreviousSite, 'list'>): string =>
  join(dirname(list), '..', 'spare', basename(list, '.json'))

/**
 * Puts the spare folder in the place of a new one, which is empty; when there is none, that stays. Without
 * the list of the site that stands nobody can tell what of it may stay.
 */
export function takeSpare(last: Pick<PreviousSite, 'list'>, staged: string): void {
  if (!existsSync(last.list)) return
  const spare = spareOf(last)
  try {
    const { mode } = statSync(staged)
    if ((statSync(spare).mode & 0o777) === (mode & 0o777)) renameSync(spare, staged)
  } catch {
    // There is none, or it is on another disk.
  }
}

/**
 * Keeps a folder that stood as the spare one, without what the site does not have any more. Where it is not
 * known what stood there nothing is kept: words that were withdrawn would be.
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
 * Takes away the spare folders of sites that were not built for the longest time. A folder has tens of
 * thousands of files, so that is done while a site is built, not at its end.
 */
export function dropSpares(last: Pick<PreviousSite, 'list'>): void {
  const spare = spareOf(last)
  const folder = dirname(spare)
  try {
    const others = readdirSync(folder).filter((name) => name !== basename(spare))
    const byUse = others.map((name) => ({ name, used: statSync(join(folder, name)).ctimeMs }))
    const left = byUse.sort((a, b) => b.used - a.used).slice(KEPT - 1)
    for (const { name } of left) rmSync(join(folder, name), { recursive: true, force: true })
  } catch {
    // There are none, or another program takes them away.
  }
}
