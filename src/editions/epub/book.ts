import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { decoded } from '../../text/decoded.ts'
import { once } from '../../text/once.ts'
import { type Entry, entryNow, storedEntry, zip } from '../copy/zip.ts'
import { toBytes } from '../files/site-files.ts'
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
    textEntry('boek.opf', packageFile(facts(name, documents, sources.site, files), number)),
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
  const linkTo = linksFrom(places, sources)
  const texts = documents.map((document) => {
    const text = sources.textOf(document)
    const isApart = documents.length === 1 || !text.linksTo.some((page) => places.has(page))
    const { entry, digest } = isApart ? text : linkedText(document, text, { linkTo, sources })
    const listed = { id: document.id, title: named(document.title), headings: text.chapter.headings }
    return { packed: { entry, digest }, listed }
  })
  return { texts: texts.map(({ packed }) => packed), listed: texts.map(({ listed }) => listed) }
}

interface Linking {
  linkTo: LinkTo
  sources: BookSources
}

/** A text that leads to others of the same book. */
const linkedText = (document: Document, { chapter }: BookText, { linkTo, sources }: Linking): PackedText =>
  packedText(
    chapterFile(document.id),
    chapterPage(headOf(document, sources), linked(chapter, linkTo), document),
  )

/** The places that links can lead to, by the page on the site; looked for where a link leads. */
type Places = ReadonlyMap<string, { id: string; names: () => ReadonlyMap<string, string> }>

const placesIn = (documents: readonly Document[], { textOf }: BookSources): Places =>
  new Map(
    documents.map((document) => [
      pageOf(document.id),
      { id: document.id, names: once(() => new Map(textOf(document).chapter.ids)) },
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

const facts = (title: string, documents: readonly Document[], site: Site, texts: string[]) => ({
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
