import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PageMark } from './segments.ts'

/**
 * Marks where a page of the paper begins, with a link to it. The mark has no words: the style sheet shows the
 * number, so that it is not copied, searched or read aloud in the middle of a sentence.
 */
export const renderPageMark = ({ number, label }: Omit<PageMark, 'at'>): Element =>
  h('a.pagina', {
    id: `pagina-${number}`,
    href: `#pagina-${number}`,
    dataLabel: label === '' ? undefined : label,
    tabIndex: -1,
    ariaHidden: 'true',
  })
