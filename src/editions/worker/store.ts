import { EDITION_NAME, type Edition, LISTS_FOLDER, type ListedFile, type SitePart } from './edition.ts'
import { worker } from './scope.ts'

export const edition = (globalThis as unknown as Record<string, Edition>)[EDITION_NAME] as Edition

export const scope = new URL(worker.registration.scope)
/** Caches are per origin, and there may be several sites on one origin. */
const PREFIX = `leeswijzer ${scope.pathname} `
/** A header with the digest of a stored file, so that the next version can tell which files are unchanged. */
const DIGEST = 'x-digest'
/** The entry of a cache that says which parts are saved as a whole. */
const WHOLE = new URL('?whole', scope).href

export const urlOf = (address: string): string => new URL(encodeURI(address), scope).href

export const openStore = (): Promise<Cache> => caches.open(PREFIX + edition.version)

/** The names of the caches of other versions. */
export async function otherStores(): Promise<string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + edition.version)
}

export async function removeStores(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Set once everything was removed; until the worker is gone, nothing may be saved again. */
let removed = false
export const isRemoved = (): boolean => removed

export async function removeAll(): Promise<void> {
  removed = true
  await removeStores([...(await otherStores()), PREFIX + edition.version])
}

/** What is saved as a whole: everything, also of later versions, or the parts with these keys. */
export interface Whole {
  all: boolean
  keys: readonly string[]
}

const NOTHING: Whole = { all: false, keys: [] }

/**
 * Reads what is saved as a whole. An empty entry comes from an old worker without parts: it saved everything.
 */
export async function wholeIn(store: Cache): Promise<Whole> {
  const said = await (await store.match(WHOLE))?.text()
  if (said === '') return { all: true, keys: [] }
  return said === undefined ? NOTHING : (JSON.parse(said) as Whole)
}

export const markWhole = (store: Cache, whole: Whole): Promise<void> =>
  store.put(WHOLE, new Response(JSON.stringify(whole)))

export const isWhole = ({ all, keys }: Whole, { key }: SitePart): boolean => all || keys.includes(key)

export const stored = (store: Cache, address: string): Promise<Response | undefined> =>
  store.match(urlOf(address))

/** The addresses of the site's files in a cache. */
export async function addressesIn(store: Cache): Promise<string[]> {
  const addresses = (await store.keys()).map(({ url }) => decodeURI(url.slice(scope.href.length)))
  return addresses.filter((address) => !address.startsWith('?') && !address.startsWith(`${LISTS_FOLDER}/`))
}

export const digestOf = (response: Response): string | null => response.headers.get(DIGEST)

/** A write failed: the disk is full, or the quota of this site is used up. */
export class NoRoomError extends Error {}

/** @throws NoRoomError when it cannot be written: the response is complete, so only storage can fail. */
export async function put(store: Cache, [address]: ListedFile, response: Response): Promise<void> {
  try {
    await store.put(urlOf(address), response)
  } catch (error) {
    throw new NoRoomError(address, { cause: error })
  }
}

/** Stores only what is needed of a response: never a redirect, and never compressed. */
export const storeBytes = (store: Cache, file: ListedFile, bytes: ArrayBuffer, type: string): Promise<void> =>
  put(store, file, new Response(bytes, { headers: { 'Content-Type': type, [DIGEST]: file[2] } }))
