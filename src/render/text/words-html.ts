import type { Part } from '../../catalogue/quotation.ts'
import { printHtml } from '../html/print.ts'
import { type Run, renderRuns } from './keep-together.ts'

/** Words as HTML. A number stays on one line with what it counts or names. */
export const wordsHtml = (text: string): string => runsHtml([{ text }])

/** A quotation as HTML, with the marked parts. */
export const partsHtml = (parts: readonly Part[]): string =>
  runsHtml(parts.map(({ text, mark }) => ({ text, tag: mark ? 'mark' : undefined })))

export const runsHtml = (runs: readonly Run[]): string => printHtml(renderRuns(runs))
