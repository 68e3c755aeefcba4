import type { Element, Parents } from 'hast'
import { classesOf } from './classes.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that a book does not need. */
const LEFT_OUT = names('script style template noscript button form input select dialog svg iframe')
/**
 * Classes of elements for the screen only: links that stay on the page, signs and text for its readers, and
 * line break opportunities. Reading systems have their own.
 */
const LEFT_OUT_CLASSES = names('more cite-changed in anders toont verloop vh')

/** Whether an element is left out of books. Visually hidden words in a column header are kept. */
export const isLeftOut = ({ tagName, properties, children }: Element, parent: Parents): boolean =>
  LEFT_OUT.has(tagName) ||
  (tagName === 'i' && children.length === 0) ||
  (!(parent.type === 'element' && parent.tagName === 'th') &&
    classesOf(properties).some((name) => LEFT_OUT_CLASSES.has(String(name))))
