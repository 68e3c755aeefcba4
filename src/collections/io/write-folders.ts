import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** The files of one folder: name → text. */
export type Files = ReadonlyMap<string, string>

/**
 * Where a new version is made, where the old one waits until all are in place, and where it goes to be
 * removed.
 */
const NEW = '.new'
const OLD = '.old'
const GONE = '.gone'

const remove = (path: string): void => rmSync(path, { recursive: true, force: true })

/** `renameSync` that first clears the place. */
function put(from: string, to: string): void {
  remove(to)
  renameSync(from, to)
}

/** Undoes a swap that was cut short: as long as the old versions are there, the new ones do not count. */
export function recover(dir: string): void {
  const old = join(dir, OLD)
  if (!existsSync(old)) return
  for (const folder of readdirSync(old)) put(join(old, folder), join(dir, folder))
  remove(old)
}

const isSame = (file: string, text: string): boolean =>
  existsSync(file) && readFileSync(file).equals(Buffer.from(text))

function isFolderSame(path: string, files: Files): boolean {
  const names = existsSync(path) ? readdirSync(path) : []
  return (
    names.length === files.size &&
    names.every((name) => files.has(name) && isSame(join(path, name), files.get(name) ?? ''))
  )
}

function copyWithTime(from: string, to: string): void {
  copyFileSync(from, to)
  const { atime, mtime } = statSync(from)
  utimesSync(to, atime, mtime)
}

function stageFolder(dir: string, folder: string, files: Files): void {
  const staged = join(dir, NEW, folder)
  mkdirSync(staged, { recursive: true })
  for (const [name, text] of files) {
    const current = join(dir, folder, name)
    // A file that does not change keeps its time.
    if (isSame(current, text)) copyWithTime(current, join(staged, name))
    else writeFileSync(join(staged, name), text)
  }
}

/**
 * Old versions out, new versions in. Only the last rename makes it count: before that, `recover` brings the
 * old ones back.
 */
function swap(dir: string, folders: readonly string[]): void {
  mkdirSync(join(dir, OLD))
  for (const folder of folders) {
    mkdirSync(join(dir, folder), { recursive: true })
    renameSync(join(dir, folder), join(dir, OLD, folder))
    renameSync(join(dir, NEW, folder), join(dir, folder))
  }
  put(join(dir, OLD), join(dir, GONE))
}

/**
 * Replaces folders of `dir` with new contents, all or none: everything is written beside them first, and the
 * folders take their places by rename. A folder whose files are the same is left alone.
 */
export function writeFolders(dir: string, folders: ReadonlyMap<string, Files>): void {
  mkdirSync(dir, { recursive: true })
  recover(dir)
  const changed = [...folders].filter(([folder, files]) => !isFolderSame(join(dir, folder), files))
  if (changed.length === 0) return
  try {
    remove(join(dir, NEW))
    for (const [folder, files] of changed) stageFolder(dir, folder, files)
    swap(
      dir,
      changed.map(([folder]) => folder),
    )
  } catch (error) {
    recover(dir)
    throw error
  } finally {
    for (const leftover of [NEW, GONE]) remove(join(dir, leftover))
  }
}
