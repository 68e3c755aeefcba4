import type { Element, ElementContent, Properties } from 'hast'

export type Child = ElementContent | string

/**
 * Creates an element: `element('a', { className: ['num'], href: '#p1' }, ['1'])`. For elements that a page
 * has by the hundreds: it is faster than `hastscript`, which parses a selector and property names each time.
 */
export const element = (
  tagName: string,
  properties: Properties,
  children: readonly Child[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
})

const textNode = (value: string): ElementContent => ({ type: 'text', value })
