import { type Element, hasWords, isElement, type Node, wordsIn } from '../declared/element.ts'

const hasText = (node: Node): boolean =>
  isElement(node) && node.name === 'regeling-tekst' && hasWords(wordsIn(node))

const asText = (node: Node): Node =>
  isElement(node) && node.name === 'aanhef' ? { ...node, name: 'tekst' } : node

/**
 * A regulation with nothing where its text belongs, and all of it in `<aanhef>`, the part before that: what
 * stands there is its text.
 */
export function withTextInPlace(element: Element): Element {
  const children = element.children.map((node) => (isElement(node) ? withTextInPlace(node) : node))
  const isFilledAhead = element.name === 'regeling' && !children.some(hasText)
  return { ...element, children: isFilledAhead ? children.map(asText) : children }
}
