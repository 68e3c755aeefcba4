/**
 * Copies bytes into a buffer of their own. Node allocates small buffers from a shared pool, and one that is
 * held for long holds the whole pool.
 */
export function unpooled(bytes: Uint8Array): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  own.set(bytes)
  return own
}
