import { setImmediate as turn } from 'node:timers/promises'
import { buildCatalogue } from '../../catalogue/catalogue.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Manifest } from '../../output/manifest.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { documentTree } from '../../render/document.ts'
import { LruCache } from '../../text/lru-cache.ts'
import { once } from '../../text/once.ts'
import { book } from '../epub/book.ts'
import type { BookText } from '../epub/book-text.ts'
import { CachedTexts } from '../epub/cached-texts.ts'
import { type BookRecord, PreviousBook } from '../epub/previous-book.ts'
import { type CopiedFrom, type CopyWork, makeCopy } from './copies.ts'
import { previousCopy } from './copy-record.ts'
import { editionPath } from './editions.ts'
import { type Around, copyFiles, digestIn, missing, type Planned, partOf, planned } from './plan.ts'

/** What is needed to make editions. */
export interface Means extends Around {
  cache: ResultCache
  /** The number of worker threads for copies of the site, which do not need the library. */
  threads: number
  copy: (work: CopyWork) => Promise<Manifest>
}

/** Copies of at most so many characters are made faster without starting a thread. */
const FEW = 3e6

/**
 * Makes the editions that are not up to date, deterministically. Copies of the site are made in worker
 * threads while this thread writes the books; after that this thread helps with the copies.
 */
export async function makeEditions(means: Means): Promise<Planned[]> {
  const plan = planned(means)
  const left = missing(plan, means.folder)
  const copies = left.filter(({ kind }) => kind !== 'epub')
  const queue = worksFor(copies, means)
  const workThrough = async (make: (work: CopyWork) => Promise<Manifest>): Promise<void> => {
    for (const work of queue) means.folder.add(await make(work))
  }
  const threads = charactersIn(copies) > FEW ? means.threads : 0
  await Promise.all([
    ...Array.from({ length: threads }, () => workThrough(means.copy)),
    writeBooks(means, left),
    workThrough((work) => makeCopy(work, means.cache)),
  ])
  return plan
}

const charactersIn = (copies: readonly Planned[]): number =>
  copies.flatMap(({ documents }) => documents).reduce((sum, { sourceLength }) => sum + sourceLength, 0)

/** Writes the books one by one, yielding to other work in between. */
async function writeBooks(means: Means, left: readonly Planned[]): Promise<void> {
  const { folder, library, base, cache } = means
  const catalogue = once(() => buildCatalogue(library))
  const { site } = library
  const texts = new CachedTexts({ cache, pageDigest: digestIn(folder), base, site })
  // Texts were cached when their pages were built, but cache entries may be gone.
  const recent = new LruCache<Document, BookText>(IN_MEMORY)
  const textOf = (document: Document): BookText =>
    recent.get(
      document,
      () => texts.take(document) ?? texts.make(document, documentTree(document, catalogue())),
    )
  for (const edition of together(left.filter(({ kind }) => kind === 'epub'))) {
    const path = editionPath(edition)
    // A book with a single text is only written when that changed, so nothing can be reused.
    const previous = edition.document === null ? previousCopy<BookRecord>('book', path, means) : undefined
    const before =
      previous === undefined ? undefined : new PreviousBook((text) => texts.keyOf(text), previous)
    folder.put(
      path,
      book(titleOf(edition, means), edition.documents, { textOf, base, site, before }),
      edition.from,
    )
    before?.keep(cache, folder.files.get(path)?.digest ?? '')
    await turn()
  }
}

/** How many texts stay in memory: as many as a large book has. */
const IN_MEMORY = 300

/** Orders each book with several texts before those of its single texts, so that a text is read once. */
function together(books: readonly Planned[]): Planned[] {
  const byText = new Map(books.flatMap((each) => (each.document === null ? [] : [[each.document, each]])))
  const ofSeveral = books.filter(({ document }) => document === null)
  const inOrder = ofSeveral.flatMap((each) => [
    each,
    ...each.documents.flatMap(({ id }) => byText.get(id) ?? []),
  ])
  return [...new Set([...inOrder, ...books])]
}

function titleOf({ document, documents, year }: Planned, { library: { site } }: Means): string {
  const whole = year === undefined ? site.name : `${site.name} ${year}`
  return document === null ? whole : (documents[0]?.title ?? whole)
}

function* worksFor(
  copies: readonly Planned[],
  { folder, library, base, program }: Means,
): Generator<CopyWork> {
  const { name, address } = library.site
  const filesOf = copyFiles(folder)
  for (const edition of copies) {
    const { kind, year, documents, from } = edition
    const path = editionPath(edition)
    const part = year === undefined ? null : partOf(year, documents)
    const files = new Map(filesOf(edition, documents).map((file) => [file, copiedFrom(folder, file)]))
    const around = { folder: folder.folder, previous: folder.previous(path), program, base, name, address }
    yield { ...around, path, from, files, kind, part }
  }
}

function copiedFrom({ files }: SiteFolder, path: string): CopiedFrom {
  const { digest = '', spots } = files.get(path) ?? {}
  return { digest, spots }
}
