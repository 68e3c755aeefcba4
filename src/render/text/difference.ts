import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DifferenceMark } from './segments.ts'

/**
 * A quiet mark behind an amount that differs from a table: a link to what is listed with its
 * block, which a script shows beside it. The style sheet draws it, so that it is never copied,
 * quoted or searched with the words.
 */
export const renderDifference = ({ href, text }: DifferenceMark): Element =>
  h('a.in.anders', { href, ariaLabel: `${text}: een tabel zegt iets anders` })
