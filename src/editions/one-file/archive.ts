/**
 * Many files as one run of bytes, so that what they share is packed once: the length of the list (4
 * bytes), the list `[[path, size]…]` as JSON, and the files one after the other. Written when the
 * site is built, read in the browser.
 */
const HEAD = 4

export type Files = ReadonlyMap<string, Uint8Array>

export function join(files: Files): Uint8Array {
  const list = new TextEncoder().encode(
    JSON.stringify([...files].map(([path, { length }]) => [path, length])),
  )
  const head = new Uint8Array(HEAD)
  new DataView(head.buffer).setUint32(0, list.length)
  return concat([head, list, ...files.values()])
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
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
