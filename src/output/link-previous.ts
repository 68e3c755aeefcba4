import { linkSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stampOf } from './link-or-copy.ts'
import { type Manifest, type PreviousSite, readManifest } from './manifest.ts'

/**
 * Hard-links the files of the previous site into a folder. Files that the folder has from an earlier site
 * stay where they are the same; everything else in it is removed. Returns the paths that could not be linked.
 */
export function linkPreviousSite(folder: string, { site, list }: PreviousSite): string[] {
  const files = readManifest(list)
  const present = new Set<string>()
  clear(folder, '', (path) => isSame(folder, path, files) && Boolean(present.add(path)))
  const madeFolders = new Set<string>()
  return [...files].flatMap(([path, { stamp }]) =>
    present.has(path) || tryLink(join(site, path), join(folder, path), stamp, madeFolders) ? [] : [path],
  )
}

const isSame = (folder: string, path: string, files: Manifest): boolean => {
  const known = files.get(path)
  return known !== undefined && stampOf(join(folder, path)) === known.stamp
}

/** Removes the files for which `stays` is false, and folders left empty. Returns whether anything remains. */
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

/**
 * Returns whether the file was linked. A failure is no error here: the file is linked or copied when it is
 * needed.
 */
function tryLink(from: string, to: string, stamp: string, madeFolders: Set<string>): boolean {
  try {
    if (!madeFolders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true })
    madeFolders.add(dirname(to))
    linkSync(from, to)
    if (stampOf(to) === stamp) return true
    rmSync(to)
  } catch {
    // The file is gone, or this disk has no hard links.
  }
  return false
}

/** Removes a file, and the folders above it that become empty. */
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
