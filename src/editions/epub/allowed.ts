import type { Element, Parents } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** What a book has no use for. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'button',
  'form',
  'input',
  'select',
  'dialog',
  'svg',
  'iframe',
])
/** Links that only go round on the page of the site, signs that its style sheet makes, words for its readers of the screen, and
 * points where a line may end: readers of books have their own. */
const LEFT_OUT_CLASSES = ['more', 'cite-changed', 'in', 'anders', 'toont', 'verloop', 'vh', 'shy']

/** Attributes that a book keeps, as hast names them. */
const KEPT = new Set([
  ...[
    'id',
    'className',
    'href',
    'lang',
    'title',
    'dir',
    'role',
    'ariaLabel',
    'ariaLabelledBy',
    'ariaHidden',
    'epub:type',
  ],
  ...[
    'colSpan',
    'rowSpan',
    'scope',
    'headers',
    'start',
    'reversed',
    'value',
    'dateTime',
    'alt',
    'open',
    'span',
    'abbr',
  ],
])

export function takeOut(article: Element): void {
  visit(article, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isLeftOut(element, parent)) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** The head of a column is there even when only those who hear it get its words. */
const isLeftOut = ({ tagName, properties }: Element, parent: Parents): boolean =>
  LEFT_OUT.has(tagName) ||
  (!(parent.type === 'element' && parent.tagName === 'th') &&
    [properties.className].flat().some((name) => LEFT_OUT_CLASSES.includes(String(name))))

export function plainAttributes(element: Element): void {
  for (const name of Object.keys(element.properties)) if (!KEPT.has(name)) delete element.properties[name]
}
