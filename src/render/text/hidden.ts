import type { Element } from 'hast'
import { h } from 'hastscript'

/** Words that only a screen reader gets; never indexed. */
export const hidden = (text: string): Element => h('span.vh', { 'data-pagefind-ignore': '' }, text)
