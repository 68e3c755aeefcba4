/**
 * An archive of many files in one byte sequence, so that they compress together: the length of the list
 * (4 bytes), the list `[[path, size]…]` as JSON, then the files. Written by the build, read in the browser.
 */
const HEAD = 4

export type Files = ReadonlyMap<string, Uint8Array>

/** What comes before the files. */
export function headOf(sizes: Iterable<readonly [path: string, size: number]>): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify([...sizes]))
  const head = new Uint8Array(HEAD + list.length)
  new DataView(head.buffer).setUint32(0, list.length)
  head.set(list, HEAD)
  return head
}

/** Splits an archive into its files. These are views on its memory. */
export function split(whole: Uint8Array): Files {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0)
  const list = JSON.parse(new TextDecoder().decode(whole.subarray(HEAD, HEAD + length))) as [string, number][]
  let at = HEAD + length
  return new Map(
    list.map(([path, size]) => {
      at += size
      return [path, whole.subarray(at - size, at)]
    }),
  )
}
