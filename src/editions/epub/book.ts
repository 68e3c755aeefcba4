import { h } from 'hastscript'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { decoded } from '../../text/decoded.ts'
import { type Entry, entryOf, storedEntry, zip } from '../copy/zip.ts'
import { sha256 } from '../files/sha256.ts'
import { targetOf } from '../files/site-address.ts'
import { addressOf, toBytes } from '../files/site-files.ts'
import { chapterFile, contentsOf, type Listed } from './book-contents.ts'
import type { Chapter } from './chapter/chapter.ts'
import { type LinkTo, linked } from './chapter/linked.ts'
import { COVER_FILE, COVER_PAGE, coverImage, coverOf, coverPage } from './cover.ts'
import { around, attributes, markup } from './markup.ts'
import { bookNumber, container, packageFile } from './package.ts'
import { STYLE } from './style.ts'
import { factsOf, titlePage } from './title-page.ts'
import { webAddress } from './web-address.ts'
import { contentsPage, xhtml } from './xhtml.ts'

export interface BookSources {
  /** The chapter of a document, its addresses from the root of the site; asked for more than once. */
  chapterOf: (document: Document) => Chapter
  /** The path that the site stands under. */
  base: string
  site: Site
}

const TITLE_FILE = 'titel.xhtml'
const FOLDER = 'OEBPS/'

/** An EPUB 3 of these documents, in this order, with the ids they have on the site. */
export async function book(
  title: string,
  documents: readonly Document[],
  sources: BookSources,
): Promise<Uint8Array> {
  const name = named(title)
  const texts = await textsOf(name, documents, sources)
  const files = texts.map(({ file }) => file)
  const number = bookNumber(texts.map(({ digest }) => digest).join(' '))
  const listed = texts.flatMap((text) => text.listed ?? [])
  return zip(
    await Promise.all([
      // The type of the file comes first, and is not packed: that is how a book is known.
      storedEntry('mimetype', toBytes('application/epub+zip')),
      entryOf('META-INF/container.xml', toBytes(container(`${FOLDER}boek.opf`))),
      textEntry('boek.opf', packageFile(facts(name, documents, sources.site, files), number)),
      textEntry('inhoud.xhtml', contentsPage(contentsOf(listed))),
      textEntry('stijl.css', STYLE),
      textEntry(COVER_FILE, coverImage(coverOf(name, documents, sources.site))),
      textEntry(COVER_PAGE, coverPage(name)),
      ...texts.map(({ entry }) => entry),
    ]),
  )
}

/** What is left of a text when its file is packed. */
interface Text {
  file: string
  digest: string
  entry: Promise<Entry>
  /** Of a document: its line in the table of contents. */
  listed?: Listed
}

const textOf = (file: string, text: string, listed?: Listed): Text => ({
  file,
  digest: sha256(text),
  entry: textEntry(file, text),
  ...(listed && { listed }),
})

/** Texts that are packed at one time: one goes on while others are. */
const WAITING = 4

/** The title page, and one chapter after another: no more of them are in memory than are being packed. */
async function textsOf(name: string, documents: readonly Document[], sources: BookSources): Promise<Text[]> {
  const linkTo = linksFrom(placesIn(documents, sources), sources)
  const texts = [textOf(TITLE_FILE, xhtml(name, titlePage(name, sources.site)))]
  for (const document of documents) {
    const chapter = sources.chapterOf(document)
    const listed = { id: document.id, title: named(document.title), headings: chapter.headings }
    texts.push(textOf(chapterFile(document.id), chapterPage(document, chapter, linkTo, sources), listed))
    await texts.at(-WAITING)?.entry
  }
  return texts
}

const textEntry = (file: string, text: string): Promise<Entry> => entryOf(FOLDER + file, toBytes(text))

/** A book and a chapter have a name, whatever was given for one. */
const named = (title: string): string => title.trim() || 'Zonder titel'

const pageOf = (id: string): string => `documenten/${id}/index.html`

/** The places that links can lead to, by the page on the site. */
type Places = ReadonlyMap<string, { id: string; names: ReadonlyMap<string, string> }>

/** A book of one text knows its own places. */
const placesIn = (documents: readonly Document[], { chapterOf }: BookSources): Places =>
  new Map(
    documents.map((document) => [
      pageOf(document.id),
      { id: document.id, names: new Map(documents.length > 1 ? chapterOf(document).ids : []) },
    ]),
  )

/** The address of a page on the site; null when the site has no fixed address. */
const onSite = ({ site, base }: BookSources, file: string, rest = ''): string | null =>
  site.address && webAddress(new URL(base + addressOf(file) + rest, site.address).href)

/** In a text as it was rendered every address from the root is one of the site. */
const FROM_ROOT = { base: '/', has: () => true }

/** Into the book where it can be, else to the site or elsewhere on the web; null for what leads nowhere. */
function linksFrom(inBook: Places, sources: BookSources): LinkTo {
  return (href) => {
    const target = targetOf(href, FROM_ROOT)
    if (!target) return webAddress(href)
    const text = inBook.get(target.file)
    if (!text) return onSite(sources, target.file, target.rest)
    const anchor = text.names.get(decoded(target.rest.replace(/^[^#]*#?/, '')))
    return chapterFile(text.id) + (anchor === undefined ? '' : `#${anchor}`)
  }
}

function chapterPage(document: Document, chapter: Chapter, linkTo: LinkTo, sources: BookSources): string {
  const title = named(document.title)
  const head = markup([h('h1', title), factsOf(document, onSite(sources, pageOf(document.id)))])
  const section = around('section', attributes({ 'epub:type': 'chapter' }), head + linked(chapter, linkTo))
  return xhtml(title, section)
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
