import type { Element, Parents } from 'hast'
import { classesOf } from './classes.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What a book has no use for. */
const LEFT_OUT = names('script style template noscript button form input select dialog svg iframe')
/**
 * Links that only go round on the page of the site, signs that its style sheet makes, words for its readers
 * of the screen, and points where a line may end: readers of books have their own.
 */
const LEFT_OUT_CLASSES = names('more cite-changed in anders toont verloop vh')

/**
 * Whether an element is for the screen of the site only. The head of a column is there even when only those
 * who hear it get its words.
 */
export const isLeftOut = ({ tagName, properties, children }: Element, parent: Parents): boolean =>
  LEFT_OUT.has(tagName) ||
  (tagName === 'i' && children.length === 0) ||
  (!(parent.type === 'element' && parent.tagName === 'th') &&
    classesOf(properties).some((name) => LEFT_OUT_CLASSES.has(String(name))))
