import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { decoded } from '../../text/decoded.ts'
import { once } from '../../text/once.ts'
import { type Entry, entryNow, storedEntry, zip } from '../copy/zip.ts'
import { sha256 } from '../files/sha256.ts'
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
import type { PreviousBook, TextFacts } from './previous-book.ts'
import { STYLE } from './style.ts'
import { titlePage } from './title-page.ts'
import { contentsPage, xhtml } from './xhtml.ts'

export interface BookSources extends BookPlace {
  /** Returns the text of a document; may be called twice for one. */
  textOf: (document: Document) => BookText
  site: Site
  /** The previous version of this book. */
  before?: PreviousBook
}

const TITLE_FILE = 'titel.xhtml'

/** Files that every book has. The media type must come first, uncompressed. */
const common = once(() => [
  storedEntry('mimetype', toBytes('application/epub+zip')),
  entryNow('META-INF/container.xml', toBytes(container(folderOf('boek.opf')))),
])
const style = once(() => textEntry('stijl.css', STYLE))

/** An EPUB 3 of these documents, in this order. Ids are those of the site. */
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

/** Processes the texts one by one, keeping only the compressed text and the headings of each. */
function textsOf(documents: readonly Document[], sources: BookSources) {
  const { before } = sources
  const own = new OwnTexts(documents, sources)
  const linking = { linkTo: linksFrom(own, sources), sources }
  const texts = documents.map((document) => {
    const known = before?.factsOf(document)
    const text = known ? null : own.read(document)
    const facts = known ?? own.factsOf(document)
    const leading = facts.linksTo.flatMap((page) => own.at(page) ?? [])
    const isApart = documents.length === 1 || leading.length === 0
    const leadsTo = isApart ? '' : JSON.stringify(leading.map((to) => [to.id, own.factsOf(to).places]))
    const packed =
      before?.packed(document, leadsTo) ??
      packedIn(document, text ?? own.read(document), isApart ? null : linking)
    before?.note(document, { ...facts, leadsTo, digest: packed.digest })
    return { packed, listed: { id: document.id, title: named(document.title), headings: facts.headings } }
  })
  return { texts: texts.map(({ packed }) => packed), listed: texts.map(({ listed }) => listed) }
}

/** The texts of a book, by page. Of texts that were read it keeps the places that links can lead to. */
class OwnTexts {
  readonly #sources: BookSources
  readonly #byPage: ReadonlyMap<string, Document>
  readonly #read = new Map<Document, TextFacts & { names: ReadonlyMap<string, string> }>()

  constructor(documents: readonly Document[], sources: BookSources) {
    this.#sources = sources
    this.#byPage = new Map(documents.map((document) => [pageOf(document.id), document]))
  }

  at(page: string): Document | undefined {
    return this.#byPage.get(page)
  }

  read(document: Document): BookText {
    const text = this.#sources.textOf(document)
    const { ids, headings } = text.chapter
    const places = this.#sources.before ? sha256(JSON.stringify(ids)) : ''
    this.#read.set(document, { headings, linksTo: text.linksTo, places, names: new Map(ids) })
    return text
  }

  factsOf(document: Document): TextFacts {
    return this.#sources.before?.factsOf(document) ?? this.#known(document)
  }

  namesIn(document: Document): ReadonlyMap<string, string> {
    return this.#known(document).names
  }

  #known(document: Document) {
    if (!this.#read.has(document)) this.read(document)
    return this.#read.get(document) as TextFacts & { names: ReadonlyMap<string, string> }
  }
}

interface Linking {
  linkTo: LinkTo
  sources: BookSources
}

/** The compressed text as it is by itself or, with `linking`, with links into the same book. */
function packedIn(document: Document, text: BookText, linking: Linking | null): PackedText {
  if (linking === null) return { entry: text.entry, digest: text.digest }
  const { linkTo, sources } = linking
  const page = chapterPage(headOf(document, sources), linked(text.chapter, linkTo).content, document)
  return packedText(chapterFile(document.id), page)
}

/** Resolves links: into the book if possible, else to the site or the web; null when they lead nowhere. */
function linksFrom(own: OwnTexts, sources: BookSources): LinkTo {
  return (href) => {
    const target = targetIn(href)
    const text = target && own.at(target.file)
    if (!text) return outside(href, target, sources)
    const anchor = own.namesIn(text).get(decoded(target.rest.replace(/^[^#]*#?/, '')))
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
