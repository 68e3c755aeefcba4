import type { Element, Root } from 'hast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'

const hasClass = ({ properties }: Element, name: string): boolean =>
  [properties.className].flat().includes(name)

/**
 * A page shows signs of ours by its style sheet, which a reader of books may not follow. In a book
 * 1. the mark of a correction is a place to come back to, without a sign: the list of
 *    corrections says what was done there;
 * 2. the mark of a page is a page break, which a reader of books can go to;
 * 3. the number of a paragraph does not touch its first word.
 */
export const rehypeWithoutMarks: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    const own = SIGNS.find(([name]) => hasClass(element, name))
    if (own) own[1](element)
    if (parent && index !== undefined && hasClass(element, 'num'))
      parent.children.splice(index + 1, 0, { type: 'text', value: ' ' })
  })
}

const SIGNS: readonly [name: string, (mark: Element) => void][] = [
  ['repair', toPlace],
  ['pagina', toPageBreak],
]

function toPlace(mark: Element): void {
  const link = mark.children.find((child) => child.type === 'element' && child.tagName === 'a')
  const id = mark.properties.id ?? (link?.type === 'element' ? link.properties.id : undefined)
  mark.tagName = 'span'
  mark.properties = { id }
  mark.children = []
}

function toPageBreak(mark: Element): void {
  const { id, dataLabel } = mark.properties
  mark.tagName = 'span'
  mark.properties = {
    id,
    'epub:type': 'pagebreak',
    role: 'doc-pagebreak',
    ariaLabel: String(dataLabel ?? '–'),
  }
}
