import type { Element } from 'hast'
import { h } from 'hastscript'

/** The number of a paragraph in the margin, a link to itself: 'p12' → 12. */
export const marginNumber = (id: string): Element =>
  h('a.num', { href: `#${id}`, ariaLabel: `Alinea ${id.slice(1)}` }, id.slice(1))
