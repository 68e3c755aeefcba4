import { posix } from 'node:path'
import { toBytes, toText } from '../files/site-files.ts'
import { type CopyPlace, relativeIn } from './copy-place.ts'
import { mapStyleAddresses } from './style-addresses.ts'

/** Copies a file that is not a page: makes its addresses relative. */
export function copyFile(path: string, bytes: Uint8Array, place: CopyPlace): Uint8Array {
  if (path.endsWith('.css'))
    return toBytes(mapStyleAddresses(toText(bytes), (address) => relativeIn(path, address, place)))
  if (path.endsWith('.json') && place.has(pageBeside(path)))
    return toBytes(relativeKeys(path, toText(bytes), place))
  return bytes
}

const pageBeside = (path: string): string => posix.join(posix.dirname(path), 'index.html')

/** Makes keys relative that are addresses of links: pages look up facts about their links by address. */
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
