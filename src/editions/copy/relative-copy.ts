import { posix } from 'node:path'
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { type Place, relativeTo, targetOf } from '../files/site-address.ts'
import { isPage, type SiteFiles, sorted, toBytes, toText } from '../files/site-files.ts'
import { rehypeForCopyReaders } from './rehype/for-copy-readers.ts'
import { rehypeFormsOnDisk } from './rehype/forms-on-disk.ts'
import { rehypeRelativeAddresses } from './rehype/relative-addresses.ts'
import { safePaths } from './safe-paths.ts'
import { mapStyleAddresses } from './style-addresses.ts'

/** The site as a copy sees it: where its files go. */
export interface CopyPlace extends Place {
  /** The path in the copy of a file of the site. */
  moved: (path: string) => string
  /** What else is done to a page, while its addresses are still those of the site. */
  change?: (tree: Root) => void
}

/**
 * The site for any server in any folder, and for reading from disk. After this
 * 1. every path is one that every system can unpack;
 * 2. every link to a page or a file of the site is relative, and names the
 *    file: `../../acties/index.html#p1`;
 * 3. what only the site itself can offer is gone (`data-online`);
 * 4. everything else is as it was, but for what `change` does to every page.
 */
export function relativeCopy(
  files: SiteFiles,
  place: Place,
  change: (tree: Root) => void = () => {},
): SiteFiles {
  const paths = safePaths(files.keys())
  const copy: CopyPlace = { ...place, change, moved: (path) => paths.get(path) ?? path }
  return sorted([...files].map(([path, bytes]) => [copy.moved(path), copyOf(path, bytes, copy)] as const))
}

function copyOf(path: string, bytes: Uint8Array, place: CopyPlace): Uint8Array {
  if (isPage(path)) return toBytes(relativePage(path, toText(bytes), place))
  if (path.endsWith('.css'))
    return toBytes(mapStyleAddresses(toText(bytes), (address) => relative(path, address, place)))
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
    Object.fromEntries(Object.entries(value).map(([key, item]) => [relative(path, key, place) ?? key, item])),
  )
}

/** A page as Astro wrote it, which is the only form in which the whole of it is there. */
export const relativePage = (path: string, html: string, place: CopyPlace): string =>
  unified()
    .use(rehypeParse)
    .use(rehypeForCopyReaders)
    .use(rehypeFormsOnDisk)
    .use(() => place.change)
    .use(rehypeRelativeAddresses, (from: string, address: string) => relative(from, address, place))
    .use(rehypeStringify)
    .processSync({ path, value: html })
    .toString()

function relative(from: string, address: string, place: CopyPlace): string | null {
  const target = targetOf(address, place)
  return target && relativeTo(place.moved(from), { ...target, file: place.moved(target.file) })
}
