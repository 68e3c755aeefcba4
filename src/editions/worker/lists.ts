import { keysByDocument, type ListedFile, listAddress, partKeyOf, type SitePart } from './edition.ts'
import { ChangedError, storeIfSame } from './fill.ts'
import { unpackList } from './packed-list.ts'
import { edition, stored, urlOf } from './store.ts'

/** The files of a part, by address. */
export type FileList = ReadonlyMap<string, ListedFile>

const keys = keysByDocument(edition.parts)
const byKey = new Map(edition.parts.map((part) => [part.key, part]))
const read = new Map<string, FileList>()

export const partOf = (address: string): SitePart => byKey.get(partKeyOf(address, keys)) ?? edition.parts[0]

/**
 * The list of files of a part; stored once it was fetched.
 * @throws ChangedError when the server has that of another version; else the error of the request.
 */
export async function listOf(store: Cache, part: SitePart): Promise<FileList> {
  const known = read.get(part.key)
  if (known) return known
  const list = await fetched(store, part)
  read.set(part.key, list)
  return list
}

async function fetched(store: Cache, { key, digest }: SitePart): Promise<FileList> {
  const file: ListedFile = [listAddress(key), 0, digest]
  for (const cache of ['no-cache', 'reload'] as const) {
    if (await stored(store, file[0])) break
    await storeIfSame(store, file, await fetch(urlOf(file[0]), { cache }))
  }
  const list = await stored(store, file[0])
  if (!list) throw new ChangedError(file[0])
  return new Map(unpackList(await list.text()).map((each) => [each[0], each]))
}

/** The files of several parts. */
export async function filesOf(store: Cache, parts: readonly SitePart[]): Promise<ListedFile[]> {
  const lists: ListedFile[] = []
  for (const part of parts) lists.push(...(await listOf(store, part)).values())
  return lists
}

/** The files at these addresses, as far as they are files of the site. */
export async function filesAt(store: Cache, addresses: readonly string[]): Promise<ListedFile[]> {
  const files: ListedFile[] = []
  for (const [part, own] of Map.groupBy(addresses, partOf)) {
    const list = await listOf(store, part)
    for (const address of own) files.push(...[list.get(address)].filter((file) => file !== undefined))
  }
  return files
}
