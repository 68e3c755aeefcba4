import { z } from 'zod'
import type { Library } from '../../claims/library.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { downloadParts } from '../../views/lists/lists.ts'
import { type Spotted, spotted } from '../copy/pages/spotted.ts'
import type { ListedFile } from '../worker/edition.ts'
import {
  listed,
  listedFile,
  listedFiles,
  type PartTexts,
  withEdition,
  workerScript,
} from '../worker/service-worker.ts'
import { editionsData, PublicEditions, papersData } from './editions-file.ts'
import { type Fact, fillPage } from './fill-page.ts'
import { type Means, makeEditions } from './make-editions.ts'
import { addressOf, type SiteFiles, siteIn, toBytes, WORKER_FILE } from './site-files.ts'

/** The pages with downloads: one, and in a large library one for each year. */
const PAGE = /^offline\/(?:jaar\/[^/]+\/)?index\.html$/

/** Adds to a built site: the editions, their list, sizes on the download pages, and the service worker. */
export async function writeEditions(means: Means): Promise<void> {
  const { folder, library, base } = means
  const plan = await makeEditions(means)
  const data = [
    ...editionsData(plan, folder.files, base),
    ...papersData(folder.files, library.documents, base),
  ]
  const files = listedFiles(folder.files)
  const added = withFacts(folder, [
    ...data,
    { file: 'site', size: files.reduce((sum, [, size]) => sum + size, 0) },
  ])
  added.set('data/v1/editions.json', json(data))
  added.set('data/v1/schema/editions.json', json(z.toJSONSchema(PublicEditions)))
  const { edition, lists } = listed(replaced(files, added), textsByYear(library))
  for (const [name, bytes] of [...added, ...lists]) folder.put(name, bytes)
  folder.put(WORKER_FILE, withEdition(await workerScript(), edition))
}

/** The groups of texts that a reader can choose to save: in a large library those of a year. */
const textsByYear = (library: Library): PartTexts[] =>
  downloadParts(library).parts.map(({ key, label, entries }) => ({
    key,
    label,
    documents: entries.map(({ id }) => id),
  }))

/** The download pages, with sizes and digests filled in. */
const withFacts = (folder: SiteFolder, facts: readonly Fact[]): Map<string, Uint8Array> => {
  const site = siteIn(folder)
  const pageAt = (path: string): Spotted =>
    spotted(site.get(path) as Uint8Array, folder.files.get(path)?.spots ?? '')
  return new Map(
    [...site.keys()].filter((path) => PAGE.test(path)).map((path) => [path, fillPage(pageAt(path), facts)]),
  )
}

/** The files of the worker's list, with added or replaced ones. */
function replaced(files: readonly ListedFile[], added: SiteFiles): ListedFile[] {
  const now = new Map(files.map((file) => [file[0], file]))
  for (const [path, bytes] of added) now.set(addressOf(path), listedFile(path, bytes))
  return [...now.values()]
}

const json = (value: unknown): Uint8Array => toBytes(`${JSON.stringify(value, null, 2)}\n`)
