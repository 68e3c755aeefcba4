import type { Library } from '../../links/library.ts'
import { byDate } from '../../render/views/document-facts.ts'
import { relativeCopy } from './copy/relative-copy.ts'
import { documentEdition, EDITIONS, type Edition } from './editions.ts'
import type { Made } from './editions-file.ts'
import { book } from './epub/book.ts'
import { oneFile } from './one-file/one-file.ts'
import { editionOf, isUsed, withEdition } from './service-worker.ts'
import type { Place } from './site-address.ts'
import { type SiteFiles, sorted, toBytes, WORKER_FILE } from './site-files.ts'
import { toZip } from './zip.ts'

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
  const { documents } = sources.library
  const editions = [...EDITIONS, ...documents.map(documentEdition)]
  return Promise.all(
    editions.map(async (edition) => ({ ...edition, bytes: await MAKERS[edition.kind](sources, edition) })),
  )
}

const MAKERS: Readonly<
  Record<Edition['kind'], (sources: Sources, edition: Edition) => Uint8Array | Promise<Uint8Array>>
> = {
  'one-file': ({ site, place, library }) => oneFile({ site, place, ...library.site }),
  folder,
  epub: ({ site, place, library }, { document }) => {
    const documents = library.documents
      .filter(({ id }) => document === null || id === document)
      .toSorted(byDate)
    const title = document === null ? library.site.name : (documents[0]?.title ?? library.site.name)
    return book(title, documents, { files: site, place, site: library.site })
  },
}

function folder({ site, place, worker }: Sources): Uint8Array {
  const used = new Map([...site].filter(([path]) => isUsed(path)))
  const copy = relativeCopy(used, place)
  return toZip(sorted([...copy, [WORKER_FILE, toBytes(withEdition(worker, editionOf(copy)))]]))
}
