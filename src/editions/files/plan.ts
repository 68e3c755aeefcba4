import type { Library } from '../../claims/library.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { once } from '../../text/once.ts'
import { byDate, dateOf } from '../../views/documents/document-facts.ts'
import { isInPart, type LibraryPart } from '../copy/part/part.ts'
import {
  documentEdition,
  type Edition,
  editionPath,
  libraryEditions,
  yearsOf,
  yearTitle,
} from './editions.ts'
import { sha256 } from './sha256.ts'
import { isOfSite } from './site-files.ts'

/** The site that editions are made of, when it is there but for them. */
export interface Around {
  folder: SiteFolder
  library: Library
  /** The path that the site stands under. */
  base: string
  /** One value for the program that makes them. */
  program: string
}

/** An edition that is to be there, and one value for all that it is made from. */
export interface Planned extends Edition {
  documents: Document[]
  from: string
}

/** Every edition of a library, in the order in which they are told. */
export function planned(around: Around): Planned[] {
  const { library } = around
  const editions = [...libraryEditions(library), ...library.documents.map(documentEdition)]
  const digests = originsOf(around)
  return editions.map((edition) => {
    const documents = textsOf(library, edition)
    return { ...edition, documents, from: digests(edition, documents) }
  })
}

/** Takes over the editions that would be made of the same; gives those that are left to be made. */
export function missing(plan: readonly Planned[], folder: SiteFolder): Planned[] {
  return plan.filter((edition) => {
    const path = editionPath(edition)
    return folder.files.get(path)?.from !== edition.from && !folder.take(path, edition.from)
  })
}

/** The texts that are in an edition, in their order there. */
function textsOf({ documents }: Library, { document, year }: Edition): Document[] {
  if (document !== null) return documents.filter(({ id }) => id === document)
  const own = year === undefined ? documents : yearsOf(documents).find(([key]) => key === year)?.[1]
  return (own ?? []).toSorted(byDate)
}

type Origin = (edition: Edition, documents: readonly Document[]) => string

function originsOf({ folder, library, base, program }: Around): Origin {
  const { name, address } = library.site
  const common = [program, base, name, address]
  const ofCopy = copyDigests(folder)
  return (edition, documents) => {
    const { file, kind } = edition
    const texts = documents.map(ofText(folder))
    return sha256(JSON.stringify([common, file, texts, kind === 'epub' ? '' : ofCopy(edition, documents)]))
  }
}

/** One value for the files that a copy is made of. */
function copyDigests({ files }: SiteFolder): Origin {
  const paths = once(() => [...files.keys()].filter(isOfSite).sort())
  return ({ year }, documents) => {
    const isIn = year === undefined ? () => true : isInPart(partOf(year, documents))
    const own = paths().filter(isIn)
    return sha256(own.map((path) => `${path}\0${files.get(path)?.digest}`).join('\0'))
  }
}

/** The texts of a year as a copy names them. */
export const partOf = (year: string, documents: readonly Document[]): LibraryPart => ({
  title: yearTitle(year),
  texts: documents.map((document) => ({
    id: document.id,
    title: document.title,
    date: dateOf(document),
  })),
})

export const pageDigestIn =
  ({ files }: SiteFolder) =>
  ({ id }: Document): string =>
    files.get(`documenten/${id}/index.html`)?.digest ?? ''

/** What is read of a text when something asks for it: its words and what belongs to them. */
const WORDS: ReadonlySet<string> = new Set(['blocks', 'map', 'aliases'] satisfies (keyof Document)[])

/** What is known of a text beside its words, and its page, which has the words. */
const ofText =
  (folder: SiteFolder) =>
  (document: Document): unknown => {
    const names = Object.keys(document).filter((name) => !WORDS.has(name)) as (keyof Document)[]
    return [names.map((name) => [name, document[name]]), pageDigestIn(folder)(document)]
  }
