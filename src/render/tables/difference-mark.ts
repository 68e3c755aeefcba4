import type { Element } from 'hast'
import { h } from 'hastscript'

/**
 * What the text says about a cell: where the two are held against each other,
 * and the amount as it is written.
 */
export interface Said {
  url: string
  text: string
  /** How many cells it speaks of together. */
  cells: number
}

/**
 * A mark at a cell that the text says something else about. On the page of the table a
 * script shows the comparison beside it.
 */
export const differenceMark = (said: Said | undefined): Element[] =>
  said
    ? [h('a.anders', { href: said.url, ariaLabel: `De tekst zegt ${wordsOf(said)}: de vergelijking` })]
    : []

const wordsOf = ({ text, cells }: Said): string =>
  cells > 1 ? `${text} voor deze en ${cells === 2 ? 'een andere cel' : 'andere cellen'} samen` : text
