/**
 * An element of an XML or HTML file: its name without prefix, its attributes, and what it holds; text is a
 * string.
 */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Node[]
}
export type Node = Element | string

export const isElement = (node: Node): node is Element => typeof node !== 'string'

export const elementsIn = ({ children }: Element): Element[] => children.filter(isElement)

export const childNamed = (element: Element, ...names: string[]): Element | undefined =>
  elementsIn(element).find(({ name }) => names.includes(name))

/** All elements with one of these names, in the order of the file; none inside another that was found. */
export function elementsNamed(element: Element, ...names: string[]): Element[] {
  return elementsIn(element).flatMap((child) =>
    names.includes(child.name) ? [child] : elementsNamed(child, ...names),
  )
}

/** All text in it, white space folded. */
export const wordsIn = (node: Node): string => textIn(node).replace(/\s+/g, ' ').trim()

const textIn = (node: Node): string => (isElement(node) ? node.children.map(textIn).join('') : node)

export const hasWords = (text: string): boolean => /[^\s\u200B\uFEFF]/.test(text)

/** It has words of its own, beside those of the elements in it. */
export const isMixed = ({ children }: Element): boolean =>
  children.some((node) => !isElement(node) && hasWords(node))
