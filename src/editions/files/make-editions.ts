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
import { BookBefore, type BookRecord } from '../epub/book-before.ts'
import type { BookText } from '../epub/book-text.ts'
import { CachedTexts } from '../epub/cached-texts.ts'
import { type CopiedFrom, type CopyWork, makeCopy } from './copies.ts'
import { standingCopy } from './copy-record.ts'
import { editionPath } from './editions.ts'
import { type Around, copyFiles, digestIn, missing, type Planned, partOf, planned } from './plan.ts'

/** What editions are made with, beside the site. */
export interface Means extends Around {
  cache: ResultCache
  /** Threads that make copies of the site: those have no need of the library. */
  threads: number
  copy: (work: CopyWork) => Promise<Manifest>
}

/** Copies of so few characters of text are made sooner here than by a thread that is to be started. */
const FEW = 3e6

/**
 * Makes the editions that are not there yet, each from its own sources: the same sources give the same bytes.
 * Copies of the site are made in threads beside the books, and here as well when those are made.
 */
export async function makeEditions(means: Means): Promise<Planned[]> {
  const plan = planned(means)
  const left = missing(plan, means.folder)
  const copies = left.filter(({ kind }) => kind !== 'epub')
  const waiting = worksFor(copies, means)
  const take = async (make: (work: CopyWork) => Promise<Manifest>): Promise<void> => {
    for (const work of waiting) means.folder.add(await make(work))
  }
  const threads = charactersIn(copies) > FEW ? means.threads : 0
  await Promise.all([
    ...Array.from({ length: threads }, () => take(means.copy)),
    writeBooks(means, left),
    take((work) => makeCopy(work, means.cache)),
  ])
  return plan
}

const charactersIn = (copies: readonly Planned[]): number =>
  copies.flatMap(({ documents }) => documents).reduce((sum, { sourceLength }) => sum + sourceLength, 0)

/** One after another, while others are at work. */
async function writeBooks(means: Means, left: readonly Planned[]): Promise<void> {
  const { folder, library, base, cache } = means
  const catalogue = once(() => buildCatalogue(library))
  const { site } = library
  const texts = new CachedTexts({ cache, pageDigest: digestIn(folder), base, site })
  // Texts were kept when their pages were made, but what is kept may go at any time.
  const recent = new LruCache<Document, BookText>(AT_HAND)
  const textOf = (document: Document): BookText =>
    recent.get(
      document,
      () => texts.take(document) ?? texts.make(document, documentTree(document, catalogue())),
    )
  for (const edition of together(left.filter(({ kind }) => kind === 'epub'))) {
    const path = editionPath(edition)
    // Of a book with one text nothing is as it was.
    const stands = edition.document === null ? standingCopy<BookRecord>('book', path, means) : undefined
    const before = stands === undefined ? undefined : new BookBefore((text) => texts.keyOf(text), stands)
    folder.put(
      path,
      book(titleOf(edition, means), edition.documents, { textOf, base, site, before }),
      edition.from,
    )
    before?.keep(cache, folder.files.get(path)?.digest ?? '')
    await turn()
  }
}

/** So many texts stay at hand: as many as a large book has. */
const AT_HAND = 300

/** A book with several texts, and those of each of them: a text is then read once. */
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
