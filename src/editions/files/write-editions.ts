import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Library } from '../../claims/library.ts'
import { editionOf, withEdition, workerScript } from '../worker/service-worker.ts'
import { editionsData, PublicEditions, papersData } from './editions-file.ts'
import { fillPage } from './fill-page.ts'
import { makeEditions } from './make-editions.ts'
import { type Place, withSlashes } from './site-address.ts'
import { EDITIONS_FOLDER, readSite, type SiteFiles, toBytes, toText, WORKER_FILE } from './site-files.ts'

/** The pages that offer the editions: one, and in a large library one for each year. */
const PAGE = /^offline\/(?:jaar\/[^/]+\/)?index\.html$/

/**
 * Into the folder of a built site: the editions, their list, the page that offers them,
 * and the worker that keeps it all.
 */
export async function writeEditions(folder: string, library: Library, path: string): Promise<number> {
  const base = withSlashes(path)
  const site = readSite(folder)
  const worker = await workerScript()
  const made = await makeEditions({ site, place: placeOf(site, base), library, worker })
  const data = [...editionsData(made, base), ...papersData(site, library.documents, base)]
  const edition = editionOf(site)
  const facts = [...data, { file: 'site', size: edition.files.reduce((sum, [, size]) => sum + size, 0) }]
  const pages = [...site.keys()].filter((path) => PAGE.test(path))
  const added = new Map([
    ...pages.map((path): [string, Uint8Array] => [
      path,
      toBytes(fillPage(toText(site.get(path) as Uint8Array), facts)),
    ]),
    ['data/v1/editions.json', json(data)],
    ['data/v1/schema/editions.json', json(z.toJSONSchema(PublicEditions))],
  ])
  for (const { file, bytes } of made) writeNew(join(folder, EDITIONS_FOLDER, file), bytes)
  for (const [name, bytes] of added) writeNew(join(folder, name), bytes)
  writeNew(join(folder, WORKER_FILE), toBytes(withEdition(worker, editionOf(readSite(folder)))))
  return made.length
}

/** The worker is linked to before it is there. */
const placeOf = (site: SiteFiles, base: string): Place => ({
  base,
  has: (path) => site.has(path) || path === WORKER_FILE,
})

const json = (value: unknown): Uint8Array => toBytes(`${JSON.stringify(value, null, 2)}\n`)

function writeNew(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
