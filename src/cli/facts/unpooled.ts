/**
 * These bytes in memory of their own. Node takes short ones from a piece that it fills with whatever else is
 * made at the time, and who holds a few of them for long holds all of that.
 */
export function unpooled(bytes: Uint8Array): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  own.set(bytes)
  return own
}
