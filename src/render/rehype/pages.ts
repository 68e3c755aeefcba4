import type { Element, ElementContent, Root } from 'hast'
import type { Plugin } from 'unified'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { renderPageMark } from '../text/page-mark.ts'
import { isInColumns } from './aliases.ts'
import { placingOf } from './placing.ts'

/**
 * Inserts the marks of pages that begin with the first word of a block or a row. Footnotes are not on their
 * page any more: they get the label of their page as an attribute.
 */
export const rehypePages: Plugin<[Pick<Document, 'map' | 'blocks'>], Root> =
  ({ map, blocks }) =>
  (tree) => {
    if (!map.pages) return
    const { byId } = placingOf(tree)
    for (const page of map.pages.filter(({ number }) => !byId.has(`pagina-${number}`)).toReversed())
      putFirst(renderPageMark(page), byId.get(page.block))
    for (const note of blocks.filter(({ type }) => type === 'footnote')) setPage(note, byId.get(note.id))
  }

function setPage({ page }: Block, element: Element | undefined): void {
  if (element && page?.label) element.properties.dataPage = page.label
}

/** The element to insert a mark into: for what is laid out in columns the first column. */
function holderOf(element: Element): Element {
  const [first] = element.children.filter((child) => child.type === 'element')
  return isInColumns(element) && first ? first : element
}

/** Whether a node is a number in the margin or before an item. A mark comes after these. */
const isNumber = (child: ElementContent): boolean =>
  child.type === 'element' &&
  [child.properties.className].flat().some((name) => name === 'num' || name === 'lnum')

function putFirst(mark: Element, element: Element | undefined): void {
  if (!element) return
  const { children } = holderOf(element)
  children.splice(children.findLastIndex((child, index) => index < 2 && isNumber(child)) + 1, 0, mark)
}
