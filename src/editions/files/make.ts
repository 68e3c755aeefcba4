import type { Library } from '../../claims/library.ts'
import { byDate } from '../../views/documents/document-facts.ts'
import { relativeCopy } from '../copy/relative-copy.ts'
import { toZip } from '../copy/zip.ts'
import { book } from '../epub/book.ts'
import { oneFile } from '../one-file/one-file.ts'
import { editionOf, isUsed, withEdition } from '../worker/service-worker.ts'
import { documentEdition, EDITIONS, type Edition, ONE_FILE } from './editions.ts'
import type { Made } from './editions-file.ts'
import type { Place } from './site-address.ts'
import { EDITIONS_FOLDER, type SiteFiles, sorted, toBytes, WORKER_FILE } from './site-files.ts'

/** What editions are made from. */
export interface Sources {
  site: SiteFiles
  place: Place
  library: Library
  /** The worker's script without its list. */
  worker: string
}

/** Every edition with its bytes: the same sources give the same bytes. */
export async function makeEditions(sources: Sources): Promise<Made[]> {
  const { site, place, library } = sources
  const whole = await oneFile({ site, place, ...library.site })
  return [...EDITIONS, ...library.documents.map(documentEdition)].map((edition) => ({
    ...edition,
    bytes: MAKERS[edition.kind](sources, edition, whole),
  }))
}

type Maker = (sources: Sources, edition: Edition, whole: Uint8Array) => Uint8Array

const MAKERS: Readonly<Record<Edition['kind'], Maker>> = {
  'one-file': (_, __, whole) => whole,
  folder: (sources, _, whole) => folder(sources, whole),
  epub: ({ site, place, library }, { document }) => {
    const documents = library.documents
      .filter(({ id }) => document === null || id === document)
      .toSorted(byDate)
    const title = document === null ? library.site.name : (documents[0]?.title ?? library.site.name)
    return book(title, documents, { files: site, place, site: library.site })
  },
}

/** The site as a folder. Opened from disk it cannot search: the one file can, and goes along; a server has no need of it. */
function folder({ site, place, worker }: Sources, whole: Uint8Array): Uint8Array {
  const beside = `${EDITIONS_FOLDER}/${ONE_FILE}`
  const used = new Map([...site].filter(([path]) => isUsed(path)))
  const copy = relativeCopy(used, { ...place, has: (path) => path === beside || place.has(path) })
  const script = toBytes(withEdition(worker, editionOf(copy)))
  return toZip(sorted([...copy, [WORKER_FILE, script], [beside, whole]]))
}
