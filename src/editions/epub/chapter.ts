import type { Element, ElementContent, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { decoded } from '../../text/decoded.ts'
import { eachElement, parsePage } from '../files/html.ts'
import { plainAttributes, takeOut } from './allowed.ts'
import { type Ids, nameIds } from './ids.ts'
import { toNotes } from './notes.ts'
import { withoutMarks } from './without-marks.ts'

/** A heading of a chapter, for the table of contents. */
export interface Heading {
  id: string
  depth: number
  text: string
}

/** The text of a document, taken from its page, with the ids it has in a book. */
export interface Text {
  id: string
  title: string
  article: Element
  ids: Ids
}

/** The text of a document as a chapter of a book. */
export interface Chapter {
  id: string
  title: string
  content: Element[]
  headings: Heading[]
}

/** Where a link of a page leads from a book: an address, or null for nowhere. */
export type LinkTo = (href: string) => string | null

/**
 * The text from the page of a document. After this
 * 1. every block has the id it has on the site, written as XML has names;
 * 2. a marker of a note is a noteref, a note is a footnote: readers show it beside the text;
 * 3. between the words of the source stands nothing of ours.
 */
export function toText({ id, title }: { id: string; title: string }, html: string): Text {
  const article = articleOf(parsePage(html))
  takeOut(article)
  withoutMarks(article)
  toNotes(article)
  return { id, title, article, ids: nameIds(article) }
}

/** The chapter of a text: every link leads into the book or to the web, or is no link any more. */
export function toChapter({ id, title, article, ids }: Text, linkTo: LinkTo): Chapter {
  eachElement(article, (element) => {
    if (element.tagName === 'a') fixLink(element, ids, linkTo)
    plainAttributes(element)
  })
  return {
    id,
    title,
    content: article.children.filter((child) => child.type === 'element'),
    headings: headingsOf(article),
  }
}

function articleOf(tree: Root): Element {
  let found: Element | undefined
  eachElement(tree, (element) => {
    if (
      element.tagName === 'article' &&
      (element.properties.className as string[] | undefined)?.includes('text')
    )
      found ??= element
  })
  if (!found) throw new Error('The page of a document has no article with its text.')
  return found
}

/** A link that leads nowhere from a book is words; the number in the margin stays what is linked to. */
function fixLink(link: Element, ids: Ids, linkTo: LinkTo): void {
  const target = targetOf(String(link.properties.href ?? ''), ids, linkTo)
  if (target !== null) link.properties.href = target
  else {
    link.tagName = 'span'
    link.properties = { id: link.properties.id, className: link.properties.className }
  }
}

function targetOf(href: string, ids: Ids, linkTo: LinkTo): string | null {
  if (!href.startsWith('#')) return linkTo(href)
  const id = ids.get(decoded(href.slice(1)))
  return id === undefined ? null : `#${id}`
}

function headingsOf(article: Element): Heading[] {
  const headings: Heading[] = []
  eachElement(article, ({ tagName, properties, children }) => {
    const depth = /^h([2-6])$/.exec(tagName)?.[1]
    if (depth && typeof properties.id === 'string')
      headings.push({ id: properties.id, depth: Number(depth), text: wordsOf(children) })
  })
  return headings
}

/** The words of a heading without its note markers. */
function wordsOf(nodes: readonly (ElementContent | RootContent)[]): string {
  const words: string[] = []
  visit({ type: 'root', children: [...nodes] } as Root, (node) => {
    if (node.type === 'element' && node.tagName === 'sup') return 'skip'
    if (node.type === 'text') words.push(node.value)
    return undefined
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}
