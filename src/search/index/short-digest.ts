import { createHash } from 'node:crypto'

const LENGTH = 10

/** A digest that is long enough to be unique among the files of a folder. */
export function shortDigest(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, LENGTH)
}
