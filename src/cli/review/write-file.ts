import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ReviewError } from './review-error.ts'

/** A change of one file: its bytes before and after; null where there is no file. */
export interface FileChange {
  file: string
  before: Buffer | null
  after: Buffer | null
}

export const bytesOf = (file: string): Buffer | null => (existsSync(file) ? readFileSync(file) : null)

const isSame = (a: Buffer | null, b: Buffer | null): boolean =>
  a === null || b === null ? a === b : a.equals(b)

export const reversed = ({ file, before, after }: FileChange): FileChange => ({
  file,
  before: after,
  after: before,
})

/**
 * Writes the change with one rename, so that the file is never half written.
 * @throws ReviewError when the file is no longer as it was before the change; nothing is written then
 */
export function writeChange({ file, before, after }: FileChange): void {
  if (!isSame(bytesOf(file), before))
    throw new ReviewError(
      `${basename(file)} is intussen door iets anders veranderd. Er is ` +
        'niets geschreven. Lees het document opnieuw in.',
    )
  if (after === null) rmSync(file, { force: true })
  else putInPlace(file, after)
}

function putInPlace(file: string, bytes: Buffer): void {
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  const staged = join(folder, `.${basename(file)}-new-${randomBytes(6).toString('hex')}`)
  try {
    writeFileSync(staged, bytes, { flag: 'wx' })
    if (existsSync(file)) chmodSync(staged, statSync(file).mode & 0o777)
    renameSync(staged, file)
  } finally {
    rmSync(staged, { force: true })
  }
}
