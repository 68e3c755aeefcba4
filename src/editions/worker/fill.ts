import { DIGEST_LENGTH, GZIP, type ListedFile } from './edition.ts'
import { digestOf, put, storeBytes, stored, urlOf } from './store.ts'

/** A file on the server that is not of this version. */
export class ChangedError extends Error {}

/**
 * How many files are fetched in parallel: more than connections to one host, since storing takes time too.
 */
const AT_ONCE = 16

export interface Filling {
  files: readonly ListedFile[]
  /** The cache of an earlier version, from which unchanged files are reused. */
  earlier?: Cache
  /** Called after each file, with the bytes so far. */
  progress?: (bytes: number) => void
}

/**
 * Adds the missing files to the store, each verified by its digest. After a failure no new file is begun, and
 * the promise settles once all running ones have ended, so that nothing is added afterwards.
 * @throws the first error.
 */
export async function fill(store: Cache, { files, earlier, progress }: Filling): Promise<void> {
  const waiting = files.values()
  let bytes = 0
  let stopped = false
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (stopped) return
      if (!(await stored(store, file[0]))) await add(store, file, earlier)
      bytes += file[1]
      progress?.(bytes)
    }
  }
  const stop = (error: unknown): void => {
    stopped = true
    throw error
  }
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => work().catch(stop)))
  const failed = ended.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}

/** Adds one file: from the earlier version when unchanged, else from the server. */
async function add(store: Cache, file: ListedFile, earlier: Cache | undefined): Promise<void> {
  const same = earlier && (await stored(earlier, file[0]))
  if (same && digestOf(same) === file[2]) return put(store, file, same)
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetch(urlOf(file[0]), { cache })
    if (await storeIfSame(store, file, response)) return
  }
  throw new ChangedError(file[0])
}

/** Stores a response if it is the file of this version, byte for byte. Returns whether it was. */
export async function storeIfSame(store: Cache, file: ListedFile, response: Response): Promise<boolean> {
  const bytes = await response.arrayBuffer()
  if ((await digest(await decompressed(bytes))) !== file[2]) return false
  await storeBytes(store, file, bytes, response.headers.get('Content-Type') ?? 'application/octet-stream')
  return true
}

/** Decompresses gzip. Some servers have done so already, so the content decides. */
async function decompressed(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if (first !== GZIP[0] || second !== GZIP[1]) return bytes
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_LENGTH)
}
