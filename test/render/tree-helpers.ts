import type { Element, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** All elements of a tree, in order. */
export function elements(tree: Root | Element): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element: Element) => void found.push(element))
  return found
}

export const byId = (tree: Root, id: string): Element | undefined =>
  elements(tree).find((element) => element.properties.id === id)

export const ids = (tree: Root): string[] =>
  elements(tree).flatMap((element) => (element.properties.id ? [String(element.properties.id)] : []))

const isLaidOver = (element: Element): boolean =>
  element.tagName === 'sup' ||
  ['vh', 'num', 'lnum'].some((name) => (element.properties.className as string[] | undefined)?.includes(name))

/**
 * The words of a node that come from its block: no margin number, note marker or words for a screen reader;
 * no nested items.
 */
export function ownWords(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = node.children.filter(
    (child) => child.type !== 'element' || !(isLaidOver(child) || ['ul', 'ol'].includes(child.tagName)),
  )
  return inner.map(ownWords).join('')
}

/** All text of a node. */
export const allText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(allText).join('') : ''
