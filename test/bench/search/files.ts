import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Bytes that were fetched since the last call. */
let fetched = 0

/** From now on `fetch` reads files from disk, as a server would give them. Returns what undoes it. */
export function fetchFromDisk(): () => void {
  const network = globalThis.fetch
  globalThis.fetch = (async (address: string | URL | Request) => {
    const url = new URL(String(address).startsWith('/') ? `file://${address}` : String(address))
    url.search = ''
    const bytes = readFileSync(fileURLToPath(url))
    fetched += bytes.length
    return new Response(bytes)
  }) as typeof fetch
  return () => {
    globalThis.fetch = network
  }
}

export function bytesFetched(): number {
  const bytes = fetched
  fetched = 0
  return bytes
}
