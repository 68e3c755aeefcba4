import type { Element, Root } from 'hast'
import type { Plugin } from 'unified'
import { decoded } from '../../../text/decoded.ts'
import { eachElement } from '../../files/elements.ts'
import type { Ids } from './xml-ids.ts'

/** Where a link of a page leads from a book: an address, or null for nowhere. */
export type LinkTo = (href: string) => string | null

interface Options {
  /** Ids of the page as the chapter has them. */
  ids: Ids
  linkTo: LinkTo
}

/** Every link leads into the book or to the web. One that leads nowhere from a book is words. */
export const rehypeBookLinks: Plugin<[Options], Root> =
  ({ ids, linkTo }) =>
  (tree) =>
    eachElement(tree, (element) => {
      if (element.tagName === 'a')
        fixLink(element, targetOf(String(element.properties.href ?? ''), ids, linkTo))
    })

function fixLink(link: Element, target: string | null): void {
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
