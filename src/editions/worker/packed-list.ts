/**
 * Compact form of a list of files, sorted by address: each address is stored as the number of characters it
 * shares with the one before, and the rest (front coding). `['documenten/nota/', …],
 * ['documenten/nota/bron/', …]` → `[0, 'documenten/nota/', …], [16, 'bron/', …]`.
 */
import type { ListedFile } from './edition.ts'

type PackedFile = readonly [same: number, rest: string, size: number, digest: string]

export function packList(files: readonly ListedFile[]): string {
  const packed = files.map(([address, size, digest], index): PackedFile => {
    const same = commonPrefixLength(files[index - 1]?.[0] ?? '', address)
    return [same, address.slice(same), size, digest]
  })
  return JSON.stringify(packed)
}

export function unpackList(text: string): ListedFile[] {
  let last = ''
  return (JSON.parse(text) as PackedFile[]).map(([same, rest, size, digest]) => {
    last = last.slice(0, same) + rest
    return [last, size, digest]
  })
}

/** The length of the common prefix of two addresses. */
function commonPrefixLength(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a[at] === b[at]) at += 1
  return at
}
