import type { Element, Parents, Root } from 'hast'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What a book has no use for. */
const LEFT_OUT = words('script style template noscript button form input select dialog svg iframe')
/**
 * Links that only go round on the page of the site, signs that its style sheet makes, words for its readers
 * of the screen, and points where a line may end: readers of books have their own.
 */
const LEFT_OUT_CLASSES = words('more cite-changed in anders toont verloop vh shy')

/** Takes away what is for the screen of the site. */
export const rehypeLeftOut: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isLeftOut(element, parent)) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** The head of a column is there even when only those who hear it get its words. */
const isLeftOut = ({ tagName, properties }: Element, parent: Parents): boolean =>
  LEFT_OUT.has(tagName) ||
  (!(parent.type === 'element' && parent.tagName === 'th') &&
    [properties.className].flat().some((name) => LEFT_OUT_CLASSES.has(String(name))))
