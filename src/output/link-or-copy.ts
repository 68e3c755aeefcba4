import { copyFileSync, linkSync, lstatSync, rmSync } from 'node:fs'

/** When a file was written, which file of its disk it is, and how long; null when there is none. */
export function stampOf(file: string): string | null {
  const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false })
  return stat?.isFile()
    ? [stat.mtimeNs, stat.ino, stat.size].map((each) => each.toString(36)).join('-')
    : null
}

/**
 * Gives a file a second name, when its stamp is this one: nobody has to read or write it. On a disk that
 * cannot do that (`link` fails) it is copied. Gives the stamp of what stands there now; null when nothing
 * does.
 */
export function linkOrCopy(from: string, to: string, stamp: string, link = linkSync): string | null {
  try {
    link(from, to)
  } catch (error) {
    // Who was here before has brought this file already.
    if (stampOf(to) === stamp) return stamp
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : copied(from, to, stamp)
  }
  // Looked at under its new name: under the old one another build may put another file at any moment.
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
