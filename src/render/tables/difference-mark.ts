import type { Element } from 'hast'
import { h } from 'hastscript'

/** What the text says about a cell: where the two are held against each other, and the amount as it is written. */
export interface Said {
  url: string
  text: string
}

/** A mark at a cell that the text says something else about. On the page of the table a script shows the comparison beside it. */
export const differenceMark = (said: Said | undefined): Element[] =>
  said ? [h('a.anders', { href: said.url, ariaLabel: `De tekst zegt ${said.text}: de vergelijking` })] : []
