import type { Element, ElementContent, Properties } from 'hast'

export type Child = ElementContent | string

/**
 * An element as it is: `element('a', { className: ['num'], href: '#p1' }, ['1'])`. For what a page has
 * hundreds of; `hastscript` reads a selector and the names of properties each time.
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
