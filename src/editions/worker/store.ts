import { EDITION_NAME, type Edition, type KeptFile } from './edition.ts'
import type { KeptState } from './messages.ts'
import { worker } from './scope.ts'

export const edition = (globalThis as unknown as Record<string, Edition>)[EDITION_NAME] as Edition
export const fileAt: ReadonlyMap<string, KeptFile> = new Map(edition.files.map((file) => [file[0], file]))

export const scope = new URL(worker.registration.scope)
/** Sites below one host have caches of their own. */
const PREFIX = `leeswijzer ${scope.pathname} `
/** Header of a kept file: its digest, so that a next version knows which files are the same. */
const DIGEST = 'x-digest'
/** An entry that is there when a cache has every file of its version. */
const WHOLE = new URL('?whole', scope).href

export const urlOf = (address: string): string => new URL(encodeURI(address), scope).href

export const openStore = (): Promise<Cache> => caches.open(PREFIX + edition.version)

/** The caches of other versions than this one. */
export async function otherStores(): Promise<string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + edition.version)
}

export async function removeStores(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Set when everything was removed: what comes after, until the worker itself is gone, is not kept again. */
let removed = false
export const isRemoved = (): boolean => removed

export async function removeAll(): Promise<void> {
  removed = true
  await removeStores([...(await otherStores()), PREFIX + edition.version])
}

export const isWhole = async (store: Cache): Promise<boolean> => (await store.match(WHOLE)) !== undefined
export const markWhole = (store: Cache): Promise<void> => store.put(WHOLE, new Response(''))

export const kept = (store: Cache, [address]: KeptFile): Promise<Response | undefined> =>
  store.match(urlOf(address))

export const digestOf = (response: Response): string | null => response.headers.get(DIGEST)

/** Nothing can be written any more: the disk is full, or what a browser gives to one site is used up. */
export class NoRoomError extends Error {}

/** @throws NoRoomError: what is put has been fetched whole, so that only the disk can refuse it. */
export async function put(store: Cache, [address]: KeptFile, response: Response): Promise<void> {
  try {
    await store.put(urlOf(address), response)
  } catch (error) {
    throw new NoRoomError(address, { cause: error })
  }
}

/** Only what the reader needs of a response: it is no redirect, and not packed any more. */
export const keep = (store: Cache, file: KeptFile, bytes: ArrayBuffer, type: string): Promise<void> =>
  put(store, file, new Response(bytes, { headers: { 'Content-Type': type, [DIGEST]: file[2] } }))

export async function readState(): Promise<KeptState> {
  if (removed) return { whole: false, kept: amount([]), total: amount(edition.files) }
  const store = await openStore()
  const urls = new Set((await store.keys()).map(({ url }) => url))
  const have = edition.files.filter(([address]) => urls.has(urlOf(address)))
  return { whole: await isWhole(store), kept: amount(have), total: amount(edition.files) }
}

const amount = (files: readonly KeptFile[]) => ({
  files: files.length,
  bytes: files.reduce((sum, [, size]) => sum + size, 0),
})
