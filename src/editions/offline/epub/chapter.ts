import type { Element, ElementContent, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { eachElement, parsePage } from '../html.ts'
import { plainAttributes, takeOut } from './allowed.ts'
import { toNotes } from './notes.ts'

/** A heading of a chapter, for the table of contents. */
export interface Heading {
  id: string
  depth: number
  text: string
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
 * The chapter from the page of a document. After this
 * 1. every block has the id it has on the site;
 * 2. a marker of a note is a noteref, a note is a footnote: readers show it beside the text;
 * 3. every link leads into the book or to the site, or is no link any more.
 */
export function toChapter(
  { id, title }: { id: string; title: string },
  html: string,
  linkTo: LinkTo,
): Chapter {
  const article = textOf(parsePage(html))
  takeOut(article)
  toNotes(article)
  const ids = idsOf(article)
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

function textOf(tree: Root): Element {
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

function idsOf(article: Element): Set<string> {
  const ids = new Set<string>()
  eachElement(article, ({ properties }) => typeof properties.id === 'string' && ids.add(properties.id))
  return ids
}

/** A link that leads nowhere from a book is words; the number in the margin stays what is linked to. */
function fixLink(link: Element, ids: ReadonlySet<string>, linkTo: LinkTo): void {
  const href = String(link.properties.href ?? '')
  const target = href.startsWith('#') ? (ids.has(href.slice(1)) ? href : null) : linkTo(href)
  if (target !== null) link.properties.href = target
  else {
    link.tagName = 'span'
    link.properties = { id: link.properties.id, className: link.properties.className }
  }
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
