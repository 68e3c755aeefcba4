/** Bytes preceded by an index of their parts: the length of the index, the index as JSON, the parts. */

/** The bytes that hold the length of the index. */
const LENGTH_BYTES = 4

export function withIndex(index: unknown, parts: readonly Uint8Array[]): Buffer {
  const indexBytes = Buffer.from(JSON.stringify(index))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32LE(indexBytes.length)
  return Buffer.concat([length, indexBytes, ...parts])
}

/**
 * Returns the index, and the offset at which the parts begin.
 * @throws RangeError or SyntaxError when the bytes are not in this format
 */
export function readIndex<Index>(bytes: Buffer): { index: Index; at: number } {
  const at = LENGTH_BYTES + bytes.readUInt32LE(0)
  return { index: JSON.parse(bytes.toString('utf-8', LENGTH_BYTES, at)) as Index, at }
}
