/** Bytes with an index before them: its length as a number, the index, and what it tells of. */

/** So many bytes say how long the index is. */
const HEAD = 4

export function withIndex(index: unknown, parts: readonly Uint8Array[]): Buffer {
  const told = Buffer.from(JSON.stringify(index))
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(told.length)
  return Buffer.concat([head, told, ...parts])
}

/**
 * The index, and where what it tells of begins.
 * @throws RangeError or SyntaxError when these are other bytes
 */
export function readIndex<Index>(bytes: Buffer): { index: Index; at: number } {
  const at = HEAD + bytes.readUInt32LE(0)
  return { index: JSON.parse(bytes.toString('utf-8', HEAD, at)) as Index, at }
}
