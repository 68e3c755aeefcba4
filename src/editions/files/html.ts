import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'

export const parsePage = (html: string): Root => fromHtml(html)
export const printPage = (tree: Root): string => toHtml(tree)

export function eachElement(tree: Root | Element, act: (element: Element) => unknown): void {
  visit(tree, 'element', (element) => {
    act(element)
  })
}

/** Takes away every element that has the property. */
export function dropElements(tree: Root, property: string): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!(property in element.properties) || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** Changes every text attribute; what gives null stays as it is. */
export function mapAttributes(element: Element, change: (value: string) => string | null): void {
  for (const [name, value] of Object.entries(element.properties)) {
    if (typeof value === 'string') element.properties[name] = change(value) ?? value
  }
}
