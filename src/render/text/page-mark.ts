import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PageMark } from './segments.ts'

/**
 * The place where a page of the paper begins, and a link to it. It has no words: its style sheet shows the
 * number, so that nobody copies, finds or hears it in the middle of a sentence.
 */
export const renderPageMark = ({ number, label }: Omit<PageMark, 'at'>): Element =>
  h('a.pagina', {
    id: `pagina-${number}`,
    href: `#pagina-${number}`,
    dataLabel: label === '' ? undefined : label,
    tabIndex: -1,
    ariaHidden: 'true',
  })
