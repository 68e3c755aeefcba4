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
  /** Only its links to texts are left to be made. Its words are only there when it has such links. */
  chapter: Chapter
}

const FOLDER = 'OEBPS/'
export const folderOf = (file: string): string => FOLDER + file

export function packedText(file: string, text: string): PackedText {
  const bytes = toBytes(text)
  return { entry: entryNow(folderOf(file), bytes), digest: sha256(bytes) }
}

/** A book and a chapter have a name, whatever was given for one. */
export const named = (title: string): string => title.trim() || 'Zonder titel'

export const pageOf = (id: string): string => `documenten/${id}/index.html`

/** In a text as it was rendered every address from the root, or from its page, is one of the site. */
const FROM_ROOT = { base: '/', has: () => true }
const ANY_TEXT = pageOf('x')

export const targetIn = (href: string): Target | null =>
  targetOf(fromRoot(ANY_TEXT, href, FROM_ROOT), FROM_ROOT)

/** Packs a text, with its links as they are in a book of its own. */
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

/** To the site or elsewhere on the web; null for what leads nowhere. */
export const outside = (href: string, target: Target | null, place: BookPlace): string | null =>
  target ? onSite(place, target.file, target.rest) : webAddress(href)

/** The address of a page on the site; null when the site has no fixed address. */
const onSite = ({ site, base }: BookPlace, file: string, rest = ''): string | null =>
  site.address && webAddress(new URL(base + addressOf(file) + rest, site.address).href)

/** What stands above a text: its title and what is known of it. */
export const headOf = (document: Document, place: BookPlace): string =>
  markup([h('h1', named(document.title)), factsOf(document, onSite(place, pageOf(document.id)))])

export const chapterPage = (head: string, content: string, { title }: Pick<Document, 'title'>): string =>
  xhtml(named(title), around('section', attributes({ 'epub:type': 'chapter' }), head + content))
