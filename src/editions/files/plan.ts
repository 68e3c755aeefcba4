import type { Library } from '../../claims/library.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { once } from '../../text/once.ts'
import { dateOf, oldestFirst } from '../../views/documents/document-facts.ts'
import { filesOfPart, type LibraryPart, partFiles } from '../copy/part/part.ts'
import { pageOf } from '../epub/book-text.ts'
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

/** The site that editions are made from, complete except for them. */
export interface Around {
  folder: SiteFolder
  library: Library
  /** The base path of the site. */
  base: string
  /** Digest of the program that makes them. */
  program: string
}

/** An edition that the site should have, with a digest of all that it is made from. */
export interface Planned extends Edition {
  documents: Document[]
  from: string
}

/** Every edition of a library, in the order of its list. */
export function planned(around: Around): Planned[] {
  const { library } = around
  const editions = [...libraryEditions(library), ...library.documents.map(documentEdition)]
  const textsOf = textsIn(library)
  const origin = originsOf(around)
  return editions.map((edition) => {
    const documents = textsOf(edition)
    return { ...edition, documents, from: origin(edition, documents) }
  })
}

/** Reuses the editions that are up to date. Returns those that have to be made. */
export function missing(plan: readonly Planned[], folder: SiteFolder): Planned[] {
  return plan.filter((edition) => {
    const path = editionPath(edition)
    return folder.files.get(path)?.from !== edition.from && !folder.reuse(path, edition.from)
  })
}

/** Returns the texts of an edition, in their order in it. */
function textsIn({ documents }: Library): (edition: Edition) => Document[] {
  const byId = new Map(documents.map((document) => [document.id as string, document]))
  const all = once(() => oldestFirst(documents))
  const years = once(() => new Map(yearsOf(documents).map(([year, own]) => [year, oldestFirst(own)])))
  return ({ document, year }) => {
    if (document !== null) return [byId.get(document) ?? []].flat()
    return year === undefined ? all() : (years().get(year) ?? [])
  }
}

type Origin = (edition: Edition, documents: readonly Document[]) => string

/** Returns a function that computes the digest of all that an edition is made from. */
function originsOf({ folder, library, base, program }: Around): Origin {
  const { name, address } = library.site
  const common = [program, base, name, address]
  const ofCopy = copyDigests(folder)
  const texts = new Map(library.documents.map((document) => [document, ofText(folder, document)]))
  return (edition, documents) => {
    const { file, kind } = edition
    const own = documents.map((document) => texts.get(document))
    return sha256(JSON.stringify([common, file, own, kind === 'epub' ? '' : ofCopy(edition, documents)]))
  }
}

/** Returns a function that computes a digest of the files that a copy is made of. */
function copyDigests(folder: SiteFolder): Origin {
  const filesOf = copyFiles(folder)
  const known = new Map<string | undefined, string>()
  return (edition, documents) => {
    const digest = known.get(edition.year) ?? digestOfFiles(filesOf(edition, documents), folder)
    known.set(edition.year, digest)
    return digest
  }
}

const digestOfFiles = (paths: readonly string[], { files }: SiteFolder): string =>
  sha256(paths.map((path) => `${path}\0${files.get(path)?.digest}`).join('\0'))

/** The paths of the site's files that a copy is made of. */
export function copyFiles({
  files,
}: SiteFolder): (edition: Pick<Edition, 'year'>, texts: readonly Document[]) => string[] {
  const all = once(() => [...files.keys()].filter(isOfSite).sort())
  const parts = once(() => partFiles(all()))
  return ({ year }, texts) => (year === undefined ? all() : filesOfPart(parts(), texts))
}

/** The texts of a year, as the front page of its copy lists them. */
export const partOf = (year: string, documents: readonly Document[]): LibraryPart => ({
  title: yearTitle(year),
  texts: documents.map((document) => ({
    id: document.id,
    title: document.title,
    date: dateOf(document),
  })),
})

export const digestIn =
  ({ files }: SiteFolder) =>
  (path: string): string =>
    files.get(path)?.digest ?? ''

/** The properties of a text that are read lazily: its words and what belongs to them. */
const WORDS: ReadonlySet<string> = new Set(['blocks', 'map', 'aliases'] satisfies (keyof Document)[])

/** Digest of what is known of a text other than its words, and of its page, which has the words. */
function ofText(folder: SiteFolder, document: Document): string {
  const names = Object.keys(document).filter((name) => !WORDS.has(name)) as (keyof Document)[]
  const known = names.map((name) => [name, document[name]])
  return sha256(JSON.stringify([known, digestIn(folder)(pageOf(document.id))]))
}
