import type { Element } from 'hast'
import { element } from '../html/element.ts'

/**
 * The number of a paragraph in the margin, a link to itself: 'p12' → 12. The style sheet says before it
 * what it counts, to those who hear it: a page has a hundred of them.
 */
export const marginNumber = (id: string): Element =>
  element('a', { className: ['num'], href: `#${id}` }, [id.slice(1)])
