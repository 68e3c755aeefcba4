import { h } from 'hastscript'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { type Entry, entryNow } from '../copy/zip.ts'
import { sha256 } from '../files/sha256.ts'
import { fromRoot, type Target, targetOf } from '../files/site-address.ts'
import { addressOf, toBytes } from '../files/site-files.ts'
import { chapterFile } from './book-contents.ts'
import type { Chapter } from './chapter/chapter.ts'
import { linked } from './chapter/linked.ts'
import { around, attributes, markup } from './markup.ts'
import { factsOf } from './title-page.ts'
import { webAddress } from './web-address.ts'
import { xhtml } from './xhtml.ts'

/** The site that the texts of a book come from. */
export interface BookPlace {
  /** The base path of the site. */
  base: string
  site: Pick<Site, 'address'>
}

/** A compressed file of a book. */
export interface PackedText {
  entry: Entry
  digest: string
}

/** A text as it is in every book that contains none of the texts that it links to. */
export interface BookText extends PackedText {
  /** The page paths of the texts that it links to. In a book that has one of them, the links must change. */
  linksTo: string[]
  /** The text with only those links still to be resolved. Its content is empty when there are none. */
  chapter: Chapter
}

const FOLDER = 'OEBPS/'
export const folderOf = (file: string): string => FOLDER + file

export function packedText(file: string, text: string): PackedText {
  const bytes = toBytes(text)
  return { entry: entryNow(folderOf(file), bytes), digest: sha256(bytes) }
}

/** A title for a book or chapter, also when it has none. */
export const named = (title: string): string => title.trim() || 'Zonder titel'

export const pageOf = (id: string): string => `documenten/${id}/index.html`

/** In a rendered text, every address from the root, or relative to its page, is one of the site. */
const FROM_ROOT = { base: '/', has: () => true }
const ANY_TEXT = pageOf('x')

export const targetIn = (href: string): Target | null =>
  targetOf(fromRoot(ANY_TEXT, href, FROM_ROOT), FROM_ROOT)

/** Renders and compresses a text, with its links as in a book of its own. */
export function bookText(document: Document, rendered: Chapter, place: BookPlace): BookText {
  const own = pageOf(document.id)
  const pages = new Set<string>()
  const chapter = linked(rendered, (href) => {
    const target = targetIn(href)
    if (!target || !TEXT_PAGE.test(target.file)) return outside(href, target, place)
    pages.add(target.file)
    return undefined
  })
  const { content } = linked(chapter, (href) => {
    const target = targetIn(href)
    return target?.file === own ? chapterFile(document.id) : outside(href, target, place)
  })
  return {
    ...packedText(chapterFile(document.id), chapterPage(headOf(document, place), content, document)),
    linksTo: [...pages],
    chapter: pages.size > 0 ? chapter : { ...chapter, content: '' },
  }
}

const TEXT_PAGE = /^documenten\/[^/]+\/index\.html$/

/** The address outside of the book: on the site or elsewhere on the web; null when it leads nowhere. */
export const outside = (href: string, target: Target | null, place: BookPlace): string | null =>
  target ? onSite(place, target.file, target.rest) : webAddress(href)

/** The address of a page on the site; null when the site has no permanent address. */
const onSite = ({ site, base }: BookPlace, file: string, rest = ''): string | null =>
  site.address && webAddress(new URL(base + addressOf(file) + rest, site.address).href)

/** The head of a chapter: title and facts. */
export const headOf = (document: Document, place: BookPlace): string =>
  markup([h('h1', named(document.title)), factsOf(document, onSite(place, pageOf(document.id)))])

export const chapterPage = (head: string, content: string, { title }: Pick<Document, 'title'>): string =>
  xhtml(named(title), around('section', attributes({ 'epub:type': 'chapter' }), head + content))
