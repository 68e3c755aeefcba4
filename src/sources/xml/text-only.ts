import { type Element, elementsIn, hasWords, isElement, isMixed, type Node } from '../declared/element.ts'
import { INLINE, METADATA } from './names.ts'

const isIndent = (node: Node): boolean => !isElement(node) && !hasWords(node) && node.includes('\n')
const ownText = (element: Element): string => element.children.filter((node) => !isElement(node)).join('')

/**
 * A program that indents XML also does so between two words in bold:
 *
 *     <nadruk>2</nadruk>
 *     <nadruk>3</nadruk>
 *     <nadruk> december 2015</nadruk>
 *
 * Where one of them has its blank inside, those between them are indents, and the text is "23 december 2015".
 */
function isIndented(element: Element): boolean {
  const inside = elementsIn(element)
  if (inside.length < 2 || isMixed(element) || !inside.every(({ name }) => INLINE.has(name))) return false
  const indents = element.children.filter((node) => !isElement(node))
  return indents.every(isIndent) && inside.slice(1).some((each) => /^[ \u00A0]/.test(ownText(each)))
}

const isAbout = (node: Node): boolean => isElement(node) && METADATA.has(node.name)
const isNote = (node: Node): boolean => isElement(node) && node.name === 'noot'

/** The same elements without notes, for words that are a value: a title, a name. */
export const withoutNotes = (element: Element): Element => ({
  ...element,
  children: element.children
    .filter((node) => !isNote(node))
    .map((node) => (isElement(node) ? withoutNotes(node) : node)),
})

/** What of a file is its text: without what is said about it, and without such indents. */
export function textOnly(element: Element): Element {
  const own = element.children.filter((node) => !isAbout(node))
  const kept = isIndented({ ...element, children: own }) ? own.filter(isElement) : own
  return { ...element, children: kept.map((node) => (isElement(node) ? textOnly(node) : node)) }
}
