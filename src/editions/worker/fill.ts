import { DIGEST_LENGTH, GZIP, type KeptFile } from './edition.ts'
import { digestOf, keep, kept, put, urlOf } from './store.ts'

/** A file on the server that is not the one of this version. */
export class ChangedError extends Error {}

/** Files at a time: more than a browser asks of one host, since keeping them takes time as well. */
const AT_ONCE = 16

export interface Filling {
  files: readonly KeptFile[]
  /** Where files of an earlier version may be, to be taken over when they are the same. */
  earlier?: Cache
  /** Told after each file: bytes so far. */
  progress?: (bytes: number) => void
}

/**
 * Puts the files that are not there yet in the store, each proved by its digest. After the first
 * that could not be had, none is begun any more, and what was under way has ended: what is in the
 * store is then all there will be.
 * @throws what kept that file from being had.
 */
export async function fill(store: Cache, { files, earlier, progress }: Filling): Promise<void> {
  const waiting = files.values()
  let bytes = 0
  let stopped = false
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (stopped) return
      if (!(await kept(store, file[0]))) await take(store, file, earlier)
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

async function take(store: Cache, file: KeptFile, earlier: Cache | undefined): Promise<void> {
  const same = earlier && (await kept(earlier, file[0]))
  if (same && digestOf(same) === file[2]) return put(store, file, same)
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetch(urlOf(file[0]), { cache })
    if (await keepIfRight(store, file, response)) return
  }
  throw new ChangedError(file[0])
}

/** Keeps a response when it is the file of this version, byte for byte. */
export async function keepIfRight(store: Cache, file: KeptFile, response: Response): Promise<boolean> {
  const bytes = await response.arrayBuffer()
  if ((await digest(await opened(bytes))) !== file[2]) return false
  await keep(store, file, bytes, response.headers.get('Content-Type') ?? 'application/octet-stream')
  return true
}

/** Some servers unpack a packed file on its way, others do not: it is known by what is in it. */
async function opened(bytes: ArrayBuffer): Promise<ArrayBuffer> {
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
