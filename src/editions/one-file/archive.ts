/**
 * Many files as one run of bytes, so that what they share is packed once: the length of the list (4
 * bytes), the list `[[path, size]…]` as JSON, and the files one after the other. Written when the
 * site is built, read in the browser.
 */
const HEAD = 4

export type Files = ReadonlyMap<string, Uint8Array>

/** What stands before the files. */
export function headOf(sizes: Iterable<readonly [path: string, size: number]>): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify([...sizes]))
  const head = new Uint8Array(HEAD + list.length)
  new DataView(head.buffer).setUint32(0, list.length)
  head.set(list, HEAD)
  return head
}

/** The files again; they share the memory of the whole. */
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
