import { copyFileSync, linkSync, lstatSync, rmSync } from 'node:fs'

/** A stamp of a file: its modification time, inode and size. Null when there is no such file. */
export function stampOf(file: string): string | null {
  const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false })
  return stat?.isFile()
    ? [stat.mtimeNs, stat.ino, stat.size].map((each) => each.toString(36)).join('-')
    : null
}

/**
 * Hard-links `from` as `to`, when its stamp is `stamp`: nothing has to be read or written. On a disk without
 * hard links the file is copied. Returns the stamp of `to`, or null when `from` is missing or has another
 * stamp.
 */
export function linkOrCopy(from: string, to: string, stamp: string, link = linkSync): string | null {
  try {
    link(from, to)
  } catch (error) {
    // The target exists: this file was linked there before.
    if (stampOf(to) === stamp) return stamp
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : copied(from, to, stamp)
  }
  // Checked under the new name, because another build may replace the file under the old name at any moment.
  if (stampOf(to) === stamp) return stamp
  rmSync(to)
  return null
}

function copied(from: string, to: string, stamp: string): string | null {
  if (stampOf(from) !== stamp) return null
  rmSync(to, { force: true })
  copyFileSync(from, to)
  if (stampOf(from) === stamp) return stampOf(to)
  rmSync(to)
  return null
}
