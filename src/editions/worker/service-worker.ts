import { gunzipped } from '../../output/gzipped.ts'
import type { Manifest } from '../../output/manifest.ts'
import { bundleScript } from '../files/bundle.ts'
import { sha256 } from '../files/sha256.ts'
import { addressOf, isOfSite, type SiteFiles, toBytes } from '../files/site-files.ts'
import {
  COMMON,
  DIGEST_LENGTH,
  EDITION_NAME,
  type Edition,
  keysByDocument,
  type ListedFile,
  listAddress,
  partKeyOf,
  type SitePart,
} from './edition.ts'
import { packList } from './packed-list.ts'

/** A group of texts that a reader can choose to save. */
export type PartTexts = Pick<SitePart, 'key' | 'label' | 'documents'>

/** What the worker can save of a site. Its version changes with any file. */
export interface Listed {
  edition: Edition
  /** The list of files of each part, by its path below the site. */
  lists: SiteFiles
}

/** The files of a written site, as the worker knows them. Taken from the manifest: no file is read again. */
export const listedFiles = (written: Manifest): ListedFile[] =>
  [...written]
    .filter(([path]) => isOfSite(path))
    .map(
      ([path, { size, digest, inner = digest }]): ListedFile => [
        addressOf(path),
        size,
        inner.slice(0, DIGEST_LENGTH),
      ],
    )

export const listedFile = (path: string, bytes: Uint8Array): ListedFile => [
  addressOf(path),
  bytes.length,
  digestOf(gunzipped(bytes)),
]

const digestOf = (bytes: Uint8Array): string => sha256(bytes).slice(0, DIGEST_LENGTH)

/**
 * Divides the files into parts by address: texts that are chosen together, search volumes, everything else.
 */
export function listed(files: readonly ListedFile[], texts: readonly PartTexts[] = []): Listed {
  const keys = keysByDocument(texts)
  const byAddress = files.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const byKey = Map.groupBy(byAddress, ([address]) => partKeyOf(address, keys))
  const others = [...byKey.keys()].filter((key) => key !== COMMON && texts.every((each) => each.key !== key))
  const common = [COMMON, ...others.sort()].map((key) => ({ key, documents: [] }))
  const built = [...common, ...texts].map((each) => toPart(each, byKey.get(each.key)))
  const parts = built.map(({ part }) => part) as [SitePart, ...SitePart[]]
  return {
    edition: { version: digestOf(toBytes(JSON.stringify(parts))), parts },
    lists: new Map(built.map(({ part, list }) => [listAddress(part.key), list])),
  }
}

function toPart(texts: PartTexts, files: readonly ListedFile[] = []): { part: SitePart; list: Uint8Array } {
  const list = toBytes(packList(files))
  const bytes = files.reduce((sum, [, size]) => sum + size, 0)
  return { part: { ...texts, files: files.length, bytes, digest: digestOf(list) }, list }
}

/** The script of the worker. `withEdition` puts the edition in front of it. */
export const workerScript = (): Promise<string> => bundleScript('worker/start-worker.ts')

export const withEdition = (script: string, edition: Edition): string =>
  `self.${EDITION_NAME}=${JSON.stringify(edition)};\n${script}`
