import type { Element } from 'hast'
import { h } from 'hastscript'

/** What the text says about a cell. */
export interface DifferingAmount {
  /** Address of the comparison. */
  url: string
  /** The amount as it is written in the text. */
  text: string
  /** The number of cells that the amount is about. */
  cells: number
}

/** A mark at a cell about which the text says something else. A script can show the comparison beside it. */
export const differenceMark = (amount: DifferingAmount | undefined): Element[] =>
  amount
    ? [h('a.anders', { href: amount.url, ariaLabel: `De tekst zegt ${wordsOf(amount)}: de vergelijking` })]
    : []

const wordsOf = ({ text, cells }: DifferingAmount): string =>
  cells > 1 ? `${text} voor deze en ${cells === 2 ? 'een andere cel' : 'andere cellen'} samen` : text
