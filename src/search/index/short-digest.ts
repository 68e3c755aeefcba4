import { createHash } from 'node:crypto'

const LENGTH = 10

/** Tells what a file holds from what any other of its folder does. */
export function shortDigest(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, LENGTH)
}
