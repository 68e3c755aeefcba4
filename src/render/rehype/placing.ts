import type { Element, Parents, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Lookups in a rendered text: elements by id, and the parent of each. */
export interface Placing {
  byId: ReadonlyMap<string, Element>
  parentOf: ReadonlyMap<Element, Parents>
}

export function placingOf(tree: Root): Placing {
  const byId = new Map<string, Element>()
  const parentOf = new Map<Element, Parents>()
  const collect = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      parentOf.set(child, parent)
      if (typeof child.properties.id === 'string') byId.set(child.properties.id, child)
      collect(child)
    }
  }
  collect(tree)
  return { byId, parentOf }
}

/** Elements that others can be inserted beside. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'div', 'aside', 'figure', 'tr', 'section'])

/** Whether an element is the one around a heading and the links beside it. */
export const isHead = (parent: Parents | undefined): parent is Element =>
  parent?.type === 'element' && [parent.properties.className].flat().includes('head')

/** The block element of an id: for a heading or a note marker the element that it is in. */
export function blockAt(id: string | null, { byId, parentOf }: Placing): Element | null {
  let element = id === null ? undefined : byId.get(id)
  while (element && !BLOCKS.has(element.tagName)) {
    const parent = parentOf.get(element)
    element = parent?.type === 'element' ? parent : undefined
  }
  const parent = element && parentOf.get(element)
  return isHead(parent) ? parent : (element ?? null)
}

export function isWithin(element: Element, outer: Element, { parentOf }: Placing): boolean {
  for (let at: Parents | undefined = element; at; at = at.type === 'element' ? parentOf.get(at) : undefined)
    if (at === outer) return true
  return false
}

/** What to insert before and after an element. */
export interface Beside {
  before: Element[]
  after: Element[]
}

/** Inserts elements beside others, in one pass over the tree. */
export function insertBeside(tree: Root, places: ReadonlyMap<Element, Beside>): void {
  visit(tree, (node) => {
    if (!('children' in node)) return
    const around = (child: (typeof node.children)[number]) =>
      child.type === 'element' ? places.get(child) : undefined
    if (!node.children.some(around)) return
    node.children = node.children.flatMap((child) => [
      ...(around(child)?.before ?? []),
      child,
      ...(around(child)?.after ?? []),
    ]) as typeof node.children
  })
}
