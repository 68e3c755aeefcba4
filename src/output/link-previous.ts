import { linkSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stampOf } from './link-or-copy.ts'
import { type Manifest, type PreviousSite, readManifest } from './manifest.ts'

/**
 * Lays the files of the site that stands out in a folder, each under a second name. What the folder has of an
 * earlier site stays where it is the same; all else in it goes. Says which files could not be laid out.
 */
export function linkPreviousSite(folder: string, { site, list }: PreviousSite): string[] {
  const files = readManifest(list)
  const there = new Set<string>()
  clear(folder, '', (path) => isSame(folder, path, files) && Boolean(there.add(path)))
  const folders = new Set<string>()
  return [...files].flatMap(([path, { stamp }]) =>
    there.has(path) || isLinked(join(site, path), join(folder, path), stamp, folders) ? [] : [path],
  )
}

const isSame = (folder: string, path: string, files: Manifest): boolean => {
  const known = files.get(path)
  return known !== undefined && stampOf(join(folder, path)) === known.stamp
}

/** Removes the files that may not stay, and folders without any; whether something is left. */
function clear(folder: string, below: string, stays: (path: string) => boolean): boolean {
  let isEmpty = true
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name
    const isLeft = entry.isDirectory() ? clear(folder, `${path}/`, stays) : stays(path)
    if (isLeft) isEmpty = false
    else rmSync(join(folder, path), { recursive: true, force: true })
  }
  return !isEmpty
}

/** A disk that cannot do that is no fault here: whoever needs the file copies it. */
function isLinked(from: string, to: string, stamp: string, folders: Set<string>): boolean {
  try {
    if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true })
    folders.add(dirname(to))
    linkSync(from, to)
    if (stampOf(to) === stamp) return true
    rmSync(to)
  } catch {
    // It is not there any more, or not to be had.
  }
  return false
}

/** Removes a file, and the folders above it in which nothing is left. */
export function removeBelow(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true })
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above))
    } catch {
      return
    }
  }
}
