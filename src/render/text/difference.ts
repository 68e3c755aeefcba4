import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DifferenceMark } from './segments.ts'

/**
 * A mark after an amount that differs from a table: a link to the list of references of its block, which a
 * script can show beside it. The style sheet draws the mark, so that it is never copied or searched with the
 * words.
 */
export const renderDifference = ({ href, text }: DifferenceMark): Element =>
  h('a.in.anders', { href, ariaLabel: `${text}: een tabel zegt iets anders` })
