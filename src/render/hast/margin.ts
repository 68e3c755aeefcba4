import type { Element } from 'hast'
import { element } from '../html/element.ts'

/** The number of a paragraph in the margin, a link to itself: 'p12' → 12. */
export const marginNumber = (id: string): Element =>
  element('a', { className: ['num'], href: `#${id}`, ariaLabel: `Alinea ${id.slice(1)}` }, [id.slice(1)])
