/** An error that the user can fix: shown as its message alone, without a stack. */
export class CliError extends Error {
  override name = 'CliError'
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'a name is longer than the disk allows',
}

/** Explains a system error in plain words, followed by its own message; null when it is not one of those. */
export function systemCause(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const known = CAUSES[(error as NodeJS.ErrnoException).code ?? '']
  return known === undefined ? systemCause(error.cause) : `${known} (${error.message})`
}
