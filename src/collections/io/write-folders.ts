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

/** A text, or what is known of it before it is made: its digest. */
export type FileText = string | { digest: string; text: () => string }

/** The files of one folder: name → text. */
export type Files = ReadonlyMap<string, FileText>

export const textOf = (file: FileText): string => (typeof file === 'string' ? file : file.text())
export const digestOfFile = (file: string | Uint8Array): string => hash('sha256', file)

/**
 * Where new versions are made, where the old ones wait until all are in place, and where those go to be
 * removed.
 */
const NEW = '.new'
const OLD = '.old'
const GONE = '.gone'
/** In `OLD`, and made in `NEW`: the files that have no old version. */
const ADDED = '.added.json'

const remove = (path: string): void => rmSync(path, { recursive: true, force: true })

/** `renameSync` to a place that is cleared first and whose folder is there. */
function put(from: string, to: string): void {
  remove(to)
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}

/** Undoes a swap that was cut short: as long as the old versions are there, the new ones do not count. */
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

/** What is other in a folder than it should be: paths. */
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

/**
 * Old versions out, new versions in. Only the last rename makes it count: before that, `recover` brings the
 * old ones back.
 */
function swap(dir: string, { written, gone }: Changes): void {
  const paths = written.map(([path]) => path)
  const known = [...paths, ...gone].filter((path) => existsSync(join(dir, path)))
  // By rename, so that what `recover` reads is whole or not there.
  put(join(dir, NEW, ADDED), join(dir, OLD, ADDED))
  for (const path of known) put(join(dir, path), join(dir, OLD, path))
  for (const path of paths) put(join(dir, NEW, path), join(dir, path))
  put(join(dir, OLD), join(dir, GONE))
}

/**
 * Gives folders of `dir` new contents, all or none: what is other than it was is written beside them first,
 * and the files take their places by rename. A file that stays the same is left alone.
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
