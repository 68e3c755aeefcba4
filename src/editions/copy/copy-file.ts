import { posix } from 'node:path'
import { toBytes, toText } from '../files/site-files.ts'
import { type CopyPlace, relativeIn } from './copy-place.ts'
import { mapStyleAddresses } from './style-addresses.ts'

/** A file of the site that is no page, as a copy has it: the addresses in it are relative. */
export function copyFile(path: string, bytes: Uint8Array, place: CopyPlace): Uint8Array {
  if (path.endsWith('.css'))
    return toBytes(mapStyleAddresses(toText(bytes), (address) => relativeIn(path, address, place)))
  if (path.endsWith('.json') && place.has(pageBeside(path)))
    return toBytes(relativeKeys(path, toText(bytes), place))
  return bytes
}

const pageBeside = (path: string): string => posix.join(posix.dirname(path), 'index.html')

/** What a page knows about its links, it knows by their addresses. */
function relativeKeys(path: string, json: string, place: CopyPlace): string {
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null || !Object.keys(value).every((key) => key.startsWith('/')))
    return json
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(value).map(([key, item]) => [relativeIn(path, key, place) ?? key, item]),
    ),
  )
}
