import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { decoded } from '../../text/decoded.ts'
import { type Entry, zip } from '../copy/zip.ts'
import { type Place, targetOf } from '../files/site-address.ts'
import { addressOf, toBytes } from '../files/site-files.ts'
import { chapterFile, contentsOf } from './book-contents.ts'
import { type Chapter, type Text, toChapter, toText } from './chapter.ts'
import { COVER_FILE, COVER_PAGE, coverImage, coverOf, coverPage } from './cover.ts'
import { bookNumber, container, packageFile } from './package.ts'
import type { LinkTo } from './rehype/book-links.ts'
import { STYLE } from './style.ts'
import { factsOf, titlePage } from './title-page.ts'
import { webAddress } from './web-address.ts'
import { contentsPage, xhtml } from './xhtml.ts'

export interface BookSources {
  /** The text of a document as it was rendered, its addresses from the root of the site. */
  treeOf: (document: Document) => Root
  place: Place
  site: Site
}

const TITLE_FILE = 'titel.xhtml'

/** An EPUB 3 of these documents, in this order, with the ids they have on the site. */
export function book(title: string, documents: readonly Document[], sources: BookSources): Uint8Array {
  const name = named(title)
  const read = new Map(documents.map((document) => [pageOf(document.id), textFrom(document, sources)]))
  const chapters = [...read.values()].map((text) => toChapter(text, linksFrom(read, sources)))
  const texts = new Map([
    [TITLE_FILE, xhtml(name, titlePage(name, sources.site))],
    ...chapters.map((chapter, index): [string, string] => [
      chapterFile(chapter.id),
      chapterPage(chapter, documents[index] as Document, sources),
    ]),
  ])
  const about = facts(name, documents, sources.site, [...texts.keys()])
  return pack(
    new Map([
      ['boek.opf', packageFile(about, bookNumber([...texts.values()].join('')))],
      ['inhoud.xhtml', contentsPage(contentsOf(chapters))],
      ['stijl.css', STYLE],
      [COVER_FILE, coverImage(coverOf(name, documents, sources.site))],
      [COVER_PAGE, coverPage(name)],
      ...texts,
    ]),
  )
}

/** A book and a chapter have a name, whatever was given for one. */
const named = (title: string): string => title.trim() || 'Zonder titel'

const textFrom = (document: Document, { treeOf }: BookSources): Text =>
  toText({ id: document.id, title: named(document.title) }, treeOf(document))

const pageOf = (id: string): string => `documenten/${id}/index.html`

/** The address of a page on the site; null when the site has no fixed address. */
const onSite = ({ site, place }: BookSources, file: string, rest = ''): string | null =>
  site.address && webAddress(new URL(place.base + addressOf(file) + rest, site.address).href)

/** Into the book where it can be, else to the site or elsewhere on the web; null for what leads nowhere. */
function linksFrom(inBook: ReadonlyMap<string, Text>, sources: BookSources): LinkTo {
  const fromRoot = { ...sources.place, base: '/' }
  return (href) => {
    const target = targetOf(href, fromRoot)
    if (!target) return webAddress(href)
    const text = inBook.get(target.file)
    if (!text) return onSite(sources, target.file, target.rest)
    const anchor = text.ids.get(decoded(target.rest.replace(/^[^#]*#?/, '')))
    return chapterFile(text.id) + (anchor === undefined ? '' : `#${anchor}`)
  }
}

function chapterPage({ id, title, content }: Chapter, document: Document, sources: BookSources): string {
  return xhtml(title, [
    h('section', { 'epub:type': 'chapter' }, [
      h('h1', title),
      factsOf(document, onSite(sources, pageOf(id))),
      ...content,
    ]),
  ])
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

/** The type of the file comes first, and is not packed: that is how a book is known. */
function pack(files: ReadonlyMap<string, string>): Uint8Array {
  const entry = (path: string, text: string, packed = true): Entry => ({ path, bytes: toBytes(text), packed })
  return zip([
    entry('mimetype', 'application/epub+zip', false),
    entry('META-INF/container.xml', container('OEBPS/boek.opf')),
    ...[...files].map(([path, text]) => entry(`OEBPS/${path}`, text)),
  ])
}
