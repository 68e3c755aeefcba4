import type { Element, ElementContent, Root, RootContent } from 'hast'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { oneSpaced } from '../../text/spaces.ts'
import { eachElement } from '../files/elements.ts'
import { type LinkTo, rehypeBookLinks } from './rehype/book-links.ts'
import { rehypeBookNotes } from './rehype/book-notes.ts'
import { rehypeLeftOut } from './rehype/left-out.ts'
import { rehypePlainAttributes } from './rehype/plain-attributes.ts'
import { rehypeWithoutMarks } from './rehype/without-marks.ts'
import { type Ids, rehypeXmlIds } from './rehype/xml-ids.ts'

/** A heading of a chapter, for the table of contents. */
export interface Heading {
  id: string
  depth: number
  text: string
}

/** The text of a document, with the ids it has in a book. */
export interface Text {
  id: string
  title: string
  tree: Root
  ids: Ids
}

/** The text of a document as a chapter of a book. */
export interface Chapter {
  id: string
  title: string
  content: Element[]
  headings: Heading[]
}

const BOOK_TEXT = unified()
  .use(rehypeLeftOut)
  .use(rehypeWithoutMarks)
  .use(rehypeBookNotes)
  .use(rehypeXmlIds)
  .freeze()

/**
 * The text of a document for books, from the tree that was rendered for its page,
 * which stays as it is. After this
 * 1. every block has the id it has on the site, written as XML has names;
 * 2. a marker of a note is a noteref, a note is a footnote: readers show it beside the text;
 * 3. between the words of the source stands nothing of ours.
 */
export function toText({ id, title }: { id: string; title: string }, rendered: Root): Text {
  const file = new VFile()
  const tree = BOOK_TEXT.runSync(structuredClone(rendered), file)
  return { id, title, tree, ids: file.data.ids ?? new Map() }
}

/**
 * The chapter of a text in one book: every link leads into that book or to the web, or is no link any more.
 */
export function toChapter({ id, title, tree, ids }: Text, linkTo: LinkTo): Chapter {
  const chain = unified().use(rehypeBookLinks, { ids, linkTo }).use(rehypePlainAttributes)
  const chapter = chain.runSync(structuredClone(tree))
  return {
    id,
    title,
    content: chapter.children.filter((child) => child.type === 'element'),
    headings: headingsOf(chapter),
  }
}

function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = []
  eachElement(tree, ({ tagName, properties, children }) => {
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
  return oneSpaced(words.join(''))
}
