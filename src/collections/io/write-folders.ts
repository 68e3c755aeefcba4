import { hash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { DigestOfFile } from '../../output/file-digest.ts'

/** A text, or its digest with a function to compute it. */
export type FileText = string | { digest: string; text: () => string }

/** The files of one folder: name → text. */
export type Files = ReadonlyMap<string, FileText>

export const textOf = (file: FileText): string => (typeof file === 'string' ? file : file.text())
export const digestOfFile = (file: string | Uint8Array): string => hash('sha256', file)

/** Temporary folders: for new files, for old files during the swap, and for old files to be deleted. */
const NEW = '.new'
const OLD = '.old'
const GONE = '.gone'
/** Written in `NEW`, moved to `OLD`: the list of new files that replace no old one. */
const ADDED = '.added.json'

const remove = (path: string): void => rmSync(path, { recursive: true, force: true })

/** Renames a file; replaces the target, and creates its folder. */
function put(from: string, to: string): void {
  remove(to)
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}

/** Undoes an interrupted swap: as long as there are old files in `OLD`, the write did not complete. */
export function recover(dir: string): void {
  const old = join(dir, OLD)
  if (!existsSync(old)) return
  for (const file of addedIn(old)) remove(join(dir, file))
  for (const file of filesIn(old)) put(join(old, file), join(dir, file))
  remove(old)
}

const addedIn = (old: string): string[] =>
  existsSync(join(old, ADDED)) ? (JSON.parse(readFileSync(join(old, ADDED), 'utf-8')) as string[]) : []

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf-8' }).filter(
    (file) => file !== ADDED && statSync(join(folder, file)).isFile(),
  )

function isSame(file: string, text: FileText, digestOf: DigestOfFile): boolean {
  if (!existsSync(file)) return false
  return typeof text === 'string'
    ? readFileSync(file).equals(Buffer.from(text))
    : digestOf(file) === text.digest
}

/** The paths that differ in a folder: to be written, and to be removed. */
interface Changes {
  written: (readonly [path: string, text: FileText])[]
  gone: string[]
}

function changesIn(dir: string, [folder, files]: readonly [string, Files], digestOf: DigestOfFile): Changes {
  const names = existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)) : []
  return {
    written: [...files].flatMap(([name, text]) =>
      isSame(join(dir, folder, name), text, digestOf) ? [] : [[join(folder, name), text] as const],
    ),
    gone: names.filter((name) => !files.has(name)).map((name) => join(folder, name)),
  }
}

function stage(dir: string, { written }: Changes): void {
  const added = written.map(([path]) => path).filter((path) => !existsSync(join(dir, path)))
  mkdirSync(join(dir, NEW))
  writeFileSync(join(dir, NEW, ADDED), JSON.stringify(added))
  for (const [path, text] of written) {
    mkdirSync(dirname(join(dir, NEW, path)), { recursive: true })
    writeFileSync(join(dir, NEW, path), textOf(text))
  }
}

/** Moves old files out and new ones in. Complete with the last rename; until then `recover` can undo it. */
function swap(dir: string, { written, gone }: Changes): void {
  const paths = written.map(([path]) => path)
  const known = [...paths, ...gone].filter((path) => existsSync(join(dir, path)))
  // Renamed, not written, so that `recover` finds it complete or not at all.
  put(join(dir, NEW, ADDED), join(dir, OLD, ADDED))
  for (const path of known) put(join(dir, path), join(dir, OLD, path))
  for (const path of paths) put(join(dir, NEW, path), join(dir, path))
  put(join(dir, OLD), join(dir, GONE))
}

/**
 * Replaces the content of folders atomically: changed files are first written to a folder beside them, then
 * renamed into place. Unchanged files are not touched.
 */
export function writeFolders(dir: string, folders: ReadonlyMap<string, Files>, digestOf: DigestOfFile): void {
  recover(dir)
  for (const folder of folders.keys()) mkdirSync(join(dir, folder), { recursive: true })
  const all = [...folders].map((folder) => changesIn(dir, folder, digestOf))
  const changes = {
    written: all.flatMap(({ written }) => written),
    gone: all.flatMap(({ gone }) => gone),
  }
  if (changes.written.length + changes.gone.length === 0) return
  try {
    remove(join(dir, NEW))
    stage(dir, changes)
    swap(dir, changes)
  } catch (error) {
    recover(dir)
    throw error
  } finally {
    for (const leftover of [NEW, GONE]) remove(join(dir, leftover))
  }
}
