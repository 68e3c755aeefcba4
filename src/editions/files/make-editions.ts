import type { Root } from 'hast'
import { buildCatalogue } from '../../catalogue/catalogue.ts'
import type { Library } from '../../claims/library.ts'
import type { Document } from '../../collections/schema/document.ts'
import { documentTree } from '../../render/document.ts'
import { byDate } from '../../views/documents/document-facts.ts'
import { diskCopy, isTwin } from '../copy/disk/disk-copy.ts'
import { toZip } from '../copy/zip.ts'
import { book } from '../epub/book.ts'
import { oneFile } from '../one-file/one-file.ts'
import { editionOf, withEdition } from '../worker/service-worker.ts'
import { documentEdition, EDITIONS, type Edition } from './editions.ts'
import type { Made } from './editions-file.ts'
import type { Place } from './site-address.ts'
import { type SiteFiles, sorted, toBytes, WORKER_FILE } from './site-files.ts'

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
  const zip = await folder(sources)
  const treeOf = rendered(library)
  const made: Makers = {
    'one-file': () => whole,
    folder: () => zip,
    epub: (edition) => bookOf(sources, treeOf, edition),
  }
  return [...EDITIONS, ...library.documents.map(documentEdition)].map((edition) => ({
    ...edition,
    bytes: made[edition.kind](edition),
  }))
}

type Makers = Readonly<Record<Edition['kind'], (edition: Edition) => Uint8Array>>
type TreeOf = (document: Document) => Root

/** Each text as it is rendered, once for all books. */
function rendered(library: Library): TreeOf {
  const catalogue = buildCatalogue(library)
  const trees = new Map<string, Root>()
  return (document) => {
    const tree = trees.get(document.id) ?? documentTree(document, catalogue)
    trees.set(document.id, tree)
    return tree
  }
}

function bookOf({ place, library }: Sources, treeOf: TreeOf, { document }: Edition): Uint8Array {
  const documents = library.documents
    .filter(({ id }) => document === null || id === document)
    .toSorted(byDate)
  const title = document === null ? library.site.name : (documents[0]?.title ?? library.site.name)
  return book(title, documents, { treeOf, place, site: library.site })
}

/**
 * The site as a folder: for a server, whose worker has no need of what only a page on disk
 * asks for, and for reading from disk.
 */
async function folder({ site, place, worker }: Sources): Promise<Uint8Array> {
  const copy = await diskCopy(site, place)
  const served = new Map([...copy].filter(([path]) => !isTwin(path, copy)))
  return toZip(sorted([...copy, [WORKER_FILE, toBytes(withEdition(worker, editionOf(served)))]]))
}
