import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** All elements, each before those inside it. */
export function eachElement(tree: Root | Element, act: (element: Element) => unknown): void {
  visit(tree, 'element', (element) => {
    act(element)
  })
}

/** Changes every text attribute; what gives null stays as it is. */
export function mapAttributes(element: Element, change: (value: string) => string | null): void {
  for (const [name, value] of Object.entries(element.properties)) {
    if (typeof value === 'string') element.properties[name] = change(value) ?? value
  }
}
