import type { Root } from 'hast'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Library } from '../../claims/library.ts'
import type { Document } from '../../collections/schema/document.ts'
import { documentTree } from '../../render/document.ts'
import { byDate } from '../../views/documents/document-facts.ts'
import { diskCopy, isTwin } from '../copy/disk/disk-copy.ts'
import { toZip } from '../copy/zip.ts'
import { book } from '../epub/book.ts'
import { oneFile } from '../one-file/one-file.ts'
import { keptFiles, listed, type PartTexts, withEdition } from '../worker/service-worker.ts'
import { documentEdition, type Edition, isInOneFile, libraryEditions, yearsOf } from './editions.ts'
import type { Made } from './editions-file.ts'
import type { Place } from './site-address.ts'
import { type SiteFiles, sorted, toBytes, WORKER_FILE } from './site-files.ts'

/** What editions are made from. */
export interface Sources {
  site: SiteFiles
  place: Place
  library: Library
  /** The library with its lookups. */
  catalogue: Catalogue
  /** The worker's script without what it is to keep. */
  worker: string
  /** The texts that a reader can choose to keep together. */
  texts: readonly PartTexts[]
}

/** Every edition with its bytes: the same sources give the same bytes. */
export async function makeEditions(sources: Sources): Promise<Made[]> {
  const { site, place, library, catalogue } = sources
  const editions = libraryEditions(library)
  const isSmall = isInOneFile(library)
  const treeOf = rendered(catalogue, isSmall)
  const made: Makers = { epub: (edition) => bookOf(sources, treeOf, edition) }
  if (isSmall) {
    const [whole, zip] = [await oneFile({ site, place, ...library.site }), await folder(sources)]
    Object.assign(made, { 'one-file': () => whole, folder: () => zip } satisfies Makers)
  }
  return [...editions, ...library.documents.map(documentEdition)].flatMap((edition) => {
    const bytes = made[edition.kind]?.(edition)
    return bytes ? [{ ...edition, bytes }] : []
  })
}

type Makers = Partial<Record<Edition['kind'], (edition: Edition) => Uint8Array>>
type TreeOf = (document: Document) => Root

/** Each text as it is rendered; of a library that fits in memory once for all books. */
function rendered(catalogue: Catalogue, isSmall: boolean): TreeOf {
  const trees = new Map<string, Root>()
  return (document) => {
    const tree = trees.get(document.id) ?? documentTree(document, catalogue)
    if (isSmall) trees.set(document.id, tree)
    return tree
  }
}

function bookOf({ place, library }: Sources, treeOf: TreeOf, { document, year }: Edition): Uint8Array {
  const documents = textsOf(library, year)
    .filter(({ id }) => document === null || id === document)
    .toSorted(byDate)
  const whole = year === undefined ? library.site.name : `${library.site.name} ${year}`
  const title = document === null ? whole : (documents[0]?.title ?? whole)
  return book(title, documents, { treeOf, place, site: library.site })
}

const textsOf = ({ documents }: Library, year: string | undefined): Document[] =>
  year === undefined ? documents : (yearsOf(documents).find(([key]) => key === year)?.[1] ?? [])

/**
 * The site as a folder: for a server, whose worker has no need of what only a page on disk
 * asks for, and for reading from disk.
 */
async function folder({ site, place, worker, texts }: Sources): Promise<Uint8Array> {
  const copy = await diskCopy(site, place)
  const served = new Map([...copy].filter(([path]) => !isTwin(path, copy)))
  const { edition, lists } = listed(keptFiles(served), texts)
  return toZip(sorted([...copy, ...lists, [WORKER_FILE, toBytes(withEdition(worker, edition))]]))
}
