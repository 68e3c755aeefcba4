import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type DigestOfFile, readDigest } from '../output/file-digest.ts'
import { filesBelow } from '../output/files-below.ts'
import type { Folders } from './folders.ts'

const PROJECT = [
  'src',
  'public',
  'astro.config.mjs',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/**
 * A digest of everything that a site is made from: the names and bytes of the seeds, the content and the
 * program, but not their location. `digestOf` may have cached the digests of unchanged files.
 */
export function inputDigest(
  { root, seeds, content }: Omit<Folders, 'out'>,
  digestOf: DigestOfFile = readDigest,
): string {
  const hash = createHash('sha256').update(process.version)
  const parts = [
    ['seeds', seeds],
    ['content', content],
    ...PROJECT.map((name) => [name, join(root, name)]),
  ] as [string, string][]
  for (const [name, path] of parts)
    for (const file of filesBelow(path)) hash.update(`${name}/${file}\0`).update(digestOf(join(path, file)))
  return hash.digest('hex')
}

/** A digest of the program of the pages: its code, and the address that is compiled into it. */
export const programDigest = ({ root }: Pick<Folders, 'root'>, address: string): string =>
  createHash('sha256')
    .update(`${codeDigest(root)}\0${address}`)
    .digest('hex')
    .slice(0, 32)

/** A digest of the code of the project, with its packages. */
export function codeDigest(root: string, digestOf: DigestOfFile = readDigest): string {
  const hash = createHash('sha256').update(process.version)
  for (const name of PROJECT)
    for (const file of filesBelow(join(root, name)))
      hash.update(`${name}/${file}\0`).update(digestOf(join(root, name, file)))
  return hash.digest('hex')
}

/** A digest of the names and bytes of a folder's files. */
export function folderDigest(folder: string): string {
  const hash = createHash('sha256')
  for (const file of filesBelow(folder)) hash.update(`${file}\0`).update(readDigest(join(folder, file)))
  return hash.digest('hex')
}
