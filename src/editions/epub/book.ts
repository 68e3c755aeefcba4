import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { decoded } from '../../text/decoded.ts'
import { once } from '../../text/once.ts'
import { type Entry, entryNow, storedEntry, zip } from '../copy/zip.ts'
import { sha256 } from '../files/sha256.ts'
import { toBytes } from '../files/site-files.ts'
import type { BookBefore, TextFacts } from './book-before.ts'
import { chapterFile, contentsOf } from './book-contents.ts'
import {
  type BookPlace,
  type BookText,
  chapterPage,
  folderOf,
  headOf,
  named,
  outside,
  type PackedText,
  packedText,
  pageOf,
  targetIn,
} from './book-text.ts'
import { type LinkTo, linked } from './chapter/linked.ts'
import { COVER_FILE, COVER_PAGE, coverImage, coverOf, coverPage } from './cover.ts'
import { bookNumber, container, packageFile } from './package.ts'
import { STYLE } from './style.ts'
import { titlePage } from './title-page.ts'
import { contentsPage, xhtml } from './xhtml.ts'

export interface BookSources extends BookPlace {
  /** The text of a document; asked for more than once. */
  textOf: (document: Document) => BookText
  site: Site
  /** The book of these texts that stands. */
  before?: BookBefore
}

const TITLE_FILE = 'titel.xhtml'

/** What is the same in every book. The type of the file comes first, and is not packed. */
const common = once(() => [
  storedEntry('mimetype', toBytes('application/epub+zip')),
  entryNow('META-INF/container.xml', toBytes(container(folderOf('boek.opf')))),
])
const style = once(() => textEntry('stijl.css', STYLE))

/** An EPUB 3 of these documents, in this order, with the ids they have on the site. */
export function book(title: string, documents: readonly Document[], sources: BookSources): Uint8Array {
  const name = named(title)
  const first = packedText(TITLE_FILE, xhtml(name, titlePage(name, sources.site)))
  const { texts, listed } = textsOf(documents, sources)
  const all = [first, ...texts]
  const files = [TITLE_FILE, ...documents.map(({ id }) => chapterFile(id))]
  const number = bookNumber(all.map(({ digest }) => digest).join(' '))
  return zip([
    ...common(),
    textEntry('boek.opf', packageFile(bookFacts(name, documents, sources.site, files), number)),
    textEntry('inhoud.xhtml', contentsPage(contentsOf(listed))),
    style(),
    textEntry(COVER_FILE, coverImage(coverOf(name, documents, sources.site))),
    textEntry(COVER_PAGE, coverPage(name)),
    ...all.map(({ entry }) => entry),
  ])
}

const textEntry = (file: string, text: string): Entry => entryNow(folderOf(file), toBytes(text))

/** The texts, one after another: what is left of each is what was packed, and its headings. */
function textsOf(documents: readonly Document[], sources: BookSources) {
  const places = placesIn(documents, sources)
  const linking = { linkTo: linksFrom(places, sources), sources }
  const texts = documents.map((document) => {
    const facts = factsOf(document, sources)
    const leading = facts.linksTo.flatMap((page) => places.get(page) ?? [])
    const isApart = documents.length === 1 || leading.length === 0
    const leadsTo = isApart ? '' : JSON.stringify(leading.map((text) => [text.id, text.digest()]))
    const packed = sources.before?.packed(document, leadsTo) ?? packedIn(document, isApart, linking)
    sources.before?.note(document, { ...facts, leadsTo, digest: packed.digest })
    return { packed, listed: { id: document.id, title: named(document.title), headings: facts.headings } }
  })
  return { texts: texts.map(({ packed }) => packed), listed: texts.map(({ listed }) => listed) }
}

function factsOf(document: Document, { before, textOf }: BookSources): TextFacts {
  const known = before?.factsOf(document)
  if (known) return known
  const { linksTo, chapter } = textOf(document)
  return { linksTo, headings: chapter.headings, places: sha256(JSON.stringify(chapter.ids)) }
}

interface Linking {
  linkTo: LinkTo
  sources: BookSources
}

/** A text as it is apart, or as it leads to others of the same book. */
function packedIn(document: Document, isApart: boolean, { linkTo, sources }: Linking): PackedText {
  const text = sources.textOf(document)
  if (isApart) return { entry: text.entry, digest: text.digest }
  const page = chapterPage(headOf(document, sources), linked(text.chapter, linkTo), document)
  return packedText(chapterFile(document.id), page)
}

/** A text that links can lead to. */
interface LinkedText {
  id: string
  names: () => ReadonlyMap<string, string>
  /** One value for its places. */
  digest: () => string
}

/** The texts of a book by the page on the site; a place is looked for where a link leads. */
type Places = ReadonlyMap<string, LinkedText>

const placesIn = (documents: readonly Document[], sources: BookSources): Places =>
  new Map(
    documents.map((document) => [
      pageOf(document.id),
      {
        id: document.id,
        names: once(() => new Map(sources.textOf(document).chapter.ids)),
        digest: once(() => factsOf(document, sources).places),
      },
    ]),
  )

/** Into the book where it can be, else to the site or elsewhere on the web; null for what leads nowhere. */
function linksFrom(inBook: Places, sources: BookSources): LinkTo {
  return (href) => {
    const target = targetIn(href)
    const text = target && inBook.get(target.file)
    if (!text) return outside(href, sources)
    const anchor = text.names().get(decoded(target.rest.replace(/^[^#]*#?/, '')))
    return chapterFile(text.id) + (anchor === undefined ? '' : `#${anchor}`)
  }
}

const bookFacts = (title: string, documents: readonly Document[], site: Site, texts: string[]) => ({
  title,
  creators: [...new Set(documents.flatMap(({ issuer }) => issuer?.trim() || []))],
  publisher: named(site.name),
  date:
    documents
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null,
  sources: documents.flatMap(({ officialUrl }) => officialUrl ?? []),
  texts,
})
