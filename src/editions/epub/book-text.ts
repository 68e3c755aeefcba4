import { h } from 'hastscript'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { type Entry, entryNow } from '../copy/zip.ts'
import { sha256 } from '../files/sha256.ts'
import { fromRoot, targetOf } from '../files/site-address.ts'
import { addressOf, toBytes } from '../files/site-files.ts'
import { chapterFile } from './book-contents.ts'
import type { Chapter } from './chapter/chapter.ts'
import { type LinkTo, linked } from './chapter/linked.ts'
import { around, attributes, markup } from './markup.ts'
import { factsOf } from './title-page.ts'
import { webAddress } from './web-address.ts'
import { xhtml } from './xhtml.ts'

/** Where the texts of a book come from. */
export interface BookPlace {
  /** The path that the site stands under. */
  base: string
  site: Pick<Site, 'address'>
}

/** A file of a book, packed. */
export interface PackedText {
  entry: Entry
  digest: string
}

/** A text as it stands in every book that has none of the texts it links to. */
export interface BookText extends PackedText {
  /** The texts it links to, by their pages: in a book that has one of them, its links are others. */
  linksTo: string[]
  /** Its words and links are only there when it links to texts. */
  chapter: Chapter
}

const FOLDER = 'OEBPS/'
export const folderOf = (file: string): string => FOLDER + file

export const packedText = (file: string, text: string): PackedText => ({
  entry: entryNow(folderOf(file), toBytes(text)),
  digest: sha256(text),
})

/** A book and a chapter have a name, whatever was given for one. */
export const named = (title: string): string => title.trim() || 'Zonder titel'

export const pageOf = (id: string): string => `documenten/${id}/index.html`

/** In a text as it was rendered every address from the root, or from its page, is one of the site. */
const FROM_ROOT = { base: '/', has: () => true }
const ANY_TEXT = pageOf('x')

export const targetIn = (href: string) => targetOf(fromRoot(ANY_TEXT, href, FROM_ROOT), FROM_ROOT)

/** Packs a text, with its links as they are in a book of its own. */
export function bookText(document: Document, chapter: Chapter, place: BookPlace): BookText {
  const own = pageOf(document.id)
  const linkTo: LinkTo = (href) =>
    targetIn(href)?.file === own ? chapterFile(document.id) : outside(href, place)
  const page = chapterPage(headOf(document, place), linked(chapter, linkTo), document)
  const linksTo = [...new Set(chapter.links.flatMap(({ href }) => textPage(href)))]
  return {
    ...packedText(chapterFile(document.id), page),
    linksTo,
    chapter: linksTo.length > 0 ? chapter : { ...chapter, content: '', links: [] },
  }
}

const TEXT_PAGE = /^documenten\/[^/]+\/index\.html$/

function textPage(href: string): string[] {
  const file = targetIn(href)?.file
  return file !== undefined && TEXT_PAGE.test(file) ? [file] : []
}

/** To the site or elsewhere on the web; null for what leads nowhere. */
export function outside(href: string, place: BookPlace): string | null {
  const target = targetIn(href)
  return target ? onSite(place, target.file, target.rest) : webAddress(href)
}

/** The address of a page on the site; null when the site has no fixed address. */
const onSite = ({ site, base }: BookPlace, file: string, rest = ''): string | null =>
  site.address && webAddress(new URL(base + addressOf(file) + rest, site.address).href)

/** What stands above a text: its title and what is known of it. */
export const headOf = (document: Document, place: BookPlace): string =>
  markup([h('h1', named(document.title)), factsOf(document, onSite(place, pageOf(document.id)))])

export const chapterPage = (head: string, content: string, { title }: Pick<Document, 'title'>): string =>
  xhtml(named(title), around('section', attributes({ 'epub:type': 'chapter' }), head + content))
