import type { Part } from '../../catalogue/quotation.ts'
import { printHtml } from '../html/print.ts'
import { type Run, together } from './keep-together.ts'

/** Words of a text as HTML: a number stays on one line with what it counts or names. */
export const wordsHtml = (text: string): string => runsHtml([{ text }])

/** A quotation, with what it is about marked. */
export const partsHtml = (parts: readonly Part[]): string =>
  runsHtml(parts.map(({ text, mark }) => ({ text, tag: mark ? 'mark' : undefined })))

export const runsHtml = (runs: readonly Run[]): string => printHtml(together(runs))
