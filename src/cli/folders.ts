import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { CliError } from './cli-error.ts'

/** Where a site is read from and written to; all paths are absolute. */
export interface Folders {
  /** The project: sources, configuration, packages. */
  root: string
  seeds: string
  content: string
  out: string
}

/**
 * The name of a file in every output, with the digest of what it was built from. It starts with a dot, so web
 * servers do not serve it.
 */
export const STAMP = '.leeswijzer'

export const ROOT = resolve(import.meta.dirname, '../..')

/** The folders of this run: `SEEDS` and `CONTENT` from the environment, `--outDir` from the arguments. */
export function readFolders(args: readonly string[] = [], env: NodeJS.ProcessEnv = process.env): Folders {
  const { values } = parseArgs({ args: [...args], options: { outDir: { type: 'string' } } })
  const seeds = resolve(env.SEEDS || join(ROOT, 'seeds'))
  const content = resolve(env.CONTENT || join(ROOT, 'content'))
  return { root: ROOT, seeds, content, out: resolve(values.outDir ?? join(ROOT, 'dist')) }
}

/** The output folder is replaced as a whole, so it must hold nothing but an earlier output. */
export function checkOutput({ out, root, seeds, content }: Folders): void {
  const holds = [root, seeds, content].find((folder) => isInside(folder, out))
  if (holds)
    throw new CliError(
      `${out} cannot be the output folder: it holds ${holds}. Choose an empty folder with --outDir.`,
    )
  if (!existsSync(out) || existsSync(join(out, STAMP))) return
  if (listing(out).length > 0)
    throw new CliError(
      `${out} holds files that are not an earlier output. Choose an empty folder with --outDir.`,
    )
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new CliError(
      `${folder} cannot be the output folder: a file stands there. Choose an empty folder with --outDir.`,
    )
  }
}

const isInside = (path: string, folder: string): boolean =>
  `${path}${sep}`.startsWith(folder === sep ? sep : `${folder}${sep}`)

/** A path as a person would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path)
  if (short === '') return '.'
  return short.startsWith('..') ? path : short
}
