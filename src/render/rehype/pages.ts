import type { Element, ElementContent, Root } from 'hast'
import type { Plugin } from 'unified'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { renderPageMark } from '../text/page-mark.ts'
import { isInColumns } from './aliases.ts'
import { placingOf } from './placing.ts'

/**
 * Puts the marks of the pages that begin with the first word of a block or of a row, before it. A note, which
 * stands elsewhere than on its page, tells which one that is.
 */
export const rehypePages: Plugin<[Pick<Document, 'map' | 'blocks'>], Root> =
  ({ map, blocks }) =>
  (tree) => {
    if (!map.pages) return
    const { byId } = placingOf(tree)
    for (const page of map.pages.filter(({ number }) => !byId.has(`pagina-${number}`)).toReversed())
      putFirst(renderPageMark(page), byId.get(page.block))
    for (const note of blocks.filter(({ type }) => type === 'footnote')) tellPage(note, byId.get(note.id))
  }

function tellPage({ page }: Block, element: Element | undefined): void {
  if (element && page?.label) element.properties.dataPage = page.label
}

/** Rows are laid out in columns: a mark stands in the first. */
function holderOf(element: Element): Element {
  const [first] = element.children.filter((child) => child.type === 'element')
  return isInColumns(element) && first ? first : element
}

/** Numbers in the margin and before an item, which are placed from the edge of the text. */
const isNumber = (child: ElementContent): boolean =>
  child.type === 'element' &&
  [child.properties.className].flat().some((name) => name === 'num' || name === 'lnum')

function putFirst(mark: Element, element: Element | undefined): void {
  if (!element) return
  const { children } = holderOf(element)
  children.splice(children.findLastIndex((child, index) => index < 2 && isNumber(child)) + 1, 0, mark)
}
