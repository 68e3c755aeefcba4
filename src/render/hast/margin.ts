import type { Element } from 'hast'
import { element } from '../html/element.ts'

/**
 * The number of a paragraph in the margin, as a link to itself: 'p12' → 12. The style sheet says to screen
 * readers what it is, since a page has hundreds of them.
 */
export const marginNumber = (id: string): Element =>
  element('a', { className: ['num'], href: `#${id}` }, [id.slice(1)])
