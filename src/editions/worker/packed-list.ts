/**
 * A list of files as it is fetched. Addresses come one after another by their letters, so that of each only
 * what differs from the one before is there: `['documenten/nota/', …], ['documenten/nota/bron/', …]` →
 * `[0, 'documenten/nota/', …], [16, 'bron/', …]`.
 */
import type { KeptFile } from './edition.ts'

type PackedFile = readonly [same: number, rest: string, size: number, digest: string]

export function packList(files: readonly KeptFile[]): string {
  const packed = files.map(([address, size, digest], index): PackedFile => {
    const same = sameLetters(files[index - 1]?.[0] ?? '', address)
    return [same, address.slice(same), size, digest]
  })
  return JSON.stringify(packed)
}

export function unpackList(text: string): KeptFile[] {
  let last = ''
  return (JSON.parse(text) as PackedFile[]).map(([same, rest, size, digest]) => {
    last = last.slice(0, same) + rest
    return [last, size, digest]
  })
}

/** How many letters two addresses begin with alike. */
function sameLetters(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a[at] === b[at]) at += 1
  return at
}
