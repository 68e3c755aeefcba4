import { aboutFile, SeedError, type SeedProblem } from '../../seed/seed-error.ts'

/**
 * The content folder cannot be read or written. The fields describe the first problem; the message has all.
 */
export class ContentError extends SeedError {
  override name = 'ContentError'

  get file(): string {
    return this.problems[0]?.file ?? ''
  }
  get line(): number | null {
    return this.problems[0]?.line ?? null
  }
  get found(): string | null {
    return this.problems[0]?.found ?? null
  }
  get write(): string {
    return this.problems[0]?.write ?? ''
  }
}

/** Advice about files that ingest writes: these should not be edited. */
export const REWRITE =
  'nothing by hand: npm run ingest writes this file; or take it back from version control'

/** Advice about an anchor ledger, which cannot be generated again: it records what was published. */
export const RESTORE = 'the version from version control: without it, published numbers would be given again'

/** For each error code: what is wrong, and what to do. */
const SYSTEM: Readonly<Record<string, readonly [says: string, write: string]>> = {
  ENOSPC: ['The disk is full.', 'free some space and run the command again; nothing was changed'],
  EDQUOT: ['The disk quota is used up.', 'free some space and run the command again; nothing was changed'],
  EROFS: ['The disk is read-only.', 'another folder: CONTENT=<folder>; nothing was changed'],
  EACCES: [
    'There is no permission to use this folder.',
    'chmod u+rwX on the folder, or another one: CONTENT=<folder>; nothing was changed',
  ],
  EPERM: [
    'There is no permission to use this folder.',
    'chmod u+rwX on the folder, or another one: CONTENT=<folder>; nothing was changed',
  ],
  ENOTDIR: [
    'A file stands where a folder should be.',
    'move the file away and run the command again; nothing was changed',
  ],
  EISDIR: ['A folder stands where a file should be.', 'move the folder away and run the command again'],
}

/** Puts a file system error in plain words; returns any other error unchanged. */
export function plainError(error: unknown, folder: string): unknown {
  const { code = '', path, message } = error as NodeJS.ErrnoException
  const known = SYSTEM[code]
  if (!known) return error
  const problem: SeedProblem = aboutFile(path ?? folder, known[0], message, known[1])
  return Object.assign(new ContentError([problem]), { cause: error })
}
