/**
 * Fetches a file of the bundle, and decompresses it unless the server did.
 * @throws Error when the file is not there.
 */
export async function fetchOpened(address: string, cache: RequestCache = 'default'): Promise<Uint8Array> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return isGzip(bytes) ? gunzip(bytes) : bytes
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const decoder = new TextDecoder()
export const toText = (bytes: Uint8Array): string => decoder.decode(bytes)
