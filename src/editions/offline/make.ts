import type { Library } from '../../links/library.ts'
import { relativeCopy } from './copy/relative-copy.ts'
import { documentEdition, EDITIONS, FOLDER, ONE_FILE } from './editions.ts'
import type { Made } from './editions-file.ts'
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
  const makers: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
    [ONE_FILE]: () => oneFile({ ...sources, ...sources.library.site }),
    [FOLDER]: () => folder(sources),
  }
  const editions = [...EDITIONS, ...sources.library.documents.map(documentEdition)]
  return Promise.all(
    editions.filter(({ file }) => file in makers).map(async (edition) => ({ ...edition, bytes: await makers[edition.file]!() })),
  )
}

function folder({ site, place, worker }: Sources): Uint8Array {
  const used = new Map([...site].filter(([path]) => isUsed(path)))
  const copy = relativeCopy(used, place)
  return toZip(sorted([...copy, [WORKER_FILE, toBytes(withEdition(worker, editionOf(copy)))]]))
}
