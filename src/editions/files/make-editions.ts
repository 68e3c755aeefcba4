import { buildCatalogue } from '../../catalogue/catalogue.ts'
import type { Keeping } from '../../output/keeping.ts'
import { documentTree } from '../../render/document.ts'
import { once } from '../../text/once.ts'
import { isInPart } from '../copy/part/part.ts'
import { book } from '../epub/book.ts'
import { keptChapters } from '../epub/kept-chapters.ts'
import type { CopyWork } from './copies.ts'
import { editionPath } from './editions.ts'
import { inTurn } from './in-turn.ts'
import { type Around, missing, type Planned, pageDigestIn, partOf, planned } from './plan.ts'

/** What editions are made with, beside the site. */
export interface Means extends Around {
  keeping: Keeping
  /** Makes a copy of the site, in a thread of its own: it has no need of the library. */
  copy: (work: CopyWork) => Promise<Uint8Array>
}

/** Books that are packed at one time. */
const AT_ONCE = 4

/**
 * Makes the editions that are not there yet, each from its own sources: the same sources give the same bytes.
 * Copies of the site are made beside the books.
 */
export async function makeEditions(means: Means): Promise<Planned[]> {
  const plan = planned(means)
  const left = missing(plan, means.folder)
  const copies = left.filter(({ kind }) => kind !== 'epub').map((edition) => writeCopy(means, edition))
  await Promise.all([...copies, writeBooks(means, left)])
  return plan
}

async function writeBooks(means: Means, left: readonly Planned[]): Promise<void> {
  const { folder, library, base, keeping } = means
  const catalogue = once(() => buildCatalogue(library))
  const chapterOf = keptChapters({
    keeping,
    pageDigest: pageDigestIn(folder),
    treeOf: (document) => documentTree(document, catalogue()),
  })
  const sources = { chapterOf, base, site: library.site }
  const books = left.filter(({ kind }) => kind === 'epub')
  // Those of one text first: the others are made of the same chapters.
  for (const some of [books.filter(isOfOneText), books.filter((edition) => !isOfOneText(edition))])
    await inTurn(some, AT_ONCE, async (edition) => {
      const bytes = await book(titleOf(edition, means), edition.documents, sources)
      folder.put(editionPath(edition), bytes, edition.from)
    })
}

const isOfOneText = ({ document }: Planned): boolean => document !== null

function titleOf({ document, documents, year }: Planned, { library: { site } }: Means): string {
  const whole = year === undefined ? site.name : `${site.name} ${year}`
  return document === null ? whole : (documents[0]?.title ?? whole)
}

async function writeCopy({ folder, library, base, copy }: Means, edition: Planned): Promise<void> {
  const { kind, year, documents, from } = edition
  const { name, address } = library.site
  const part = year === undefined ? null : partOf(year, documents)
  const files = [...folder.files.keys()].filter(part === null ? () => true : isInPart(part))
  const bytes = await copy({ folder: folder.folder, files, base, kind, name, address, part })
  folder.put(editionPath(edition), bytes, from)
}
