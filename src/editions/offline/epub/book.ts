import { type Zippable, zipSync } from 'fflate'
import { h } from 'hastscript'
import type { Document } from '../../../collections/schema/document.ts'
import type { Site } from '../../../collections/schema/site.ts'
import { type Place, targetOf } from '../site-address.ts'
import { addressOf, type SiteFiles, toBytes, toText } from '../site-files.ts'
import { BEGIN } from '../zip.ts'
import { type Chapter, type LinkTo, toChapter } from './chapter.ts'
import { chapterFile, contentsOf } from './contents.ts'
import { bookNumber, container, packageFile } from './package.ts'
import { STYLE } from './style.ts'
import { factsOf, titlePage } from './title-page.ts'
import { contentsPage, xhtml } from './xhtml.ts'

export interface BookSources {
  files: SiteFiles
  place: Place
  site: Site
}

const TITLE_FILE = 'titel.xhtml'

/** An EPUB 3 of these documents, from their pages on the site: with the same ids. */
export function book(title: string, documents: readonly Document[], sources: BookSources): Uint8Array {
  const inBook = new Set<string>(documents.map(({ id }) => pageOf(id)))
  const chapters = documents.map((document) =>
    toChapter(
      document,
      toText(sources.files.get(pageOf(document.id)) as Uint8Array),
      linksFrom(inBook, sources),
    ),
  )
  const texts = new Map([
    [TITLE_FILE, xhtml(title, titlePage(title, sources.site))],
    ...chapters.map((chapter, at): [string, string] => [
      chapterFile(chapter.id),
      chapterPage(chapter, documents[at] as Document, sources),
    ]),
  ])
  return pack(
    texts,
    contentsPage(contentsOf(chapters)),
    packageFile(
      facts(title, documents, sources.site, [...texts.keys()]),
      bookNumber([...texts.values()].join('')),
    ),
  )
}

const pageOf = (id: string): string => `documenten/${id}/index.html`

/** The address of a page on the site; null when the site has no fixed address. */
const onSite = ({ site, place }: BookSources, file: string, rest = ''): string | null =>
  site.address && new URL(place.base + addressOf(file) + rest, site.address).href

/** Into the book where it can be, else to the site; other addresses stay. */
function linksFrom(inBook: ReadonlySet<string>, sources: BookSources): LinkTo {
  return (href) => {
    const target = targetOf(href, sources.place)
    if (!target) return href.startsWith('/') ? null : href
    const [, id = ''] = target.file.split('/')
    return inBook.has(target.file)
      ? chapterFile(id) + target.rest.replace(/^\?[^#]*/, '')
      : onSite(sources, target.file, target.rest)
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
  creators: [...new Set(documents.flatMap(({ issuer }) => issuer ?? []))],
  publisher: site.name,
  date:
    documents
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null,
  sources: documents.flatMap(({ officialUrl }) => officialUrl ?? []),
  texts,
})

/** The type of the file comes first, and is not packed: that is how a book is known. */
function pack(texts: ReadonlyMap<string, string>, contents: string, opf: string): Uint8Array {
  const entry = (text: string, level: 0 | 9 = 9): Zippable[string] => [toBytes(text), { ...BEGIN, level }]
  return zipSync({
    mimetype: entry('application/epub+zip', 0),
    'META-INF/container.xml': entry(container('OEBPS/boek.opf')),
    'OEBPS/boek.opf': entry(opf),
    'OEBPS/inhoud.xhtml': entry(contents),
    'OEBPS/stijl.css': entry(STYLE),
    ...Object.fromEntries([...texts].map(([path, text]) => [`OEBPS/${path}`, entry(text)])),
  })
}
