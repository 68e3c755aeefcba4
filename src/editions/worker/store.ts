import { EDITION_NAME, type Edition, type KeptFile, LISTS_FOLDER, type SitePart } from './edition.ts'
import { worker } from './scope.ts'

export const edition = (globalThis as unknown as Record<string, Edition>)[EDITION_NAME] as Edition

export const scope = new URL(worker.registration.scope)
/** Sites below one host have caches of their own. */
const PREFIX = `leeswijzer ${scope.pathname} `
/** Header of a kept file: its digest, so that a next version knows which files are the same. */
const DIGEST = 'x-digest'
/** An entry that says which parts of its version a cache has every file of. */
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

/** What a reader has kept as a whole: all there is, also of a later version, or the parts with these keys. */
export interface Whole {
  all: boolean
  keys: readonly string[]
}

const NOTHING: Whole = { all: false, keys: [] }

/** An empty entry is that of a worker that knew no parts. */
export async function wholeIn(store: Cache): Promise<Whole> {
  const said = await (await store.match(WHOLE))?.text()
  if (said === '') return { all: true, keys: [] }
  return said === undefined ? NOTHING : (JSON.parse(said) as Whole)
}

export const markWhole = (store: Cache, whole: Whole): Promise<void> =>
  store.put(WHOLE, new Response(JSON.stringify(whole)))

export const isWhole = ({ all, keys }: Whole, { key }: SitePart): boolean => all || keys.includes(key)

export const kept = (store: Cache, address: string): Promise<Response | undefined> =>
  store.match(urlOf(address))

/** The addresses of the files of the site that a cache has. */
export async function addressesIn(store: Cache): Promise<string[]> {
  const addresses = (await store.keys()).map(({ url }) => decodeURI(url.slice(scope.href.length)))
  return addresses.filter((address) => !address.startsWith('?') && !address.startsWith(`${LISTS_FOLDER}/`))
}

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
