import { declaredKind } from '../../lines/row-evidence.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from './row-facts.ts'

type Needs = 'letterhead' | 'masthead' | 'contents' | 'contentsTitles' | 'listedTitles' | 'printedRows'

/**
 * Rows that open a title, or that open none, whatever their words: by what the file declares, else by the
 * head of the text and the table of contents.
 */
export function titleRows(
  text: Pick<PrintedText, 'lines' | 'evidence'>,
  { letterhead, masthead, contents, contentsTitles, listedTitles, printedRows }: Pick<RowFacts, Needs>,
): Map<number, boolean> {
  const untitled = [...letterhead.front, ...masthead.untitled, ...contents, ...printedRows]
  const titles = new Map(untitled.map((index) => [index, false]))
  for (const index of [...masthead.titled, ...contentsTitles, ...listedTitles]) titles.set(index, true)
  for (const line of text.lines) {
    const kind = declaredKind(text, line)
    if (kind !== undefined) titles.set(line.index, kind === 'heading')
  }
  return titles
}
