import { annotate } from '../../src/blocks/annotator.ts'
import type { Group } from '../../src/blocks/groups/group.ts'
import { groupRows } from '../../src/blocks/groups/group-rows.ts'
import { readLayout } from '../../src/blocks/layout.ts'
import type { PrintedText } from '../../src/blocks/printed-text.ts'
import { ROW_ANNOTATORS } from '../../src/blocks/rows/row-annotators.ts'
import type { RowFacts } from '../../src/blocks/rows/row-facts.ts'
import { readVocabulary } from '../../src/blocks/vocabulary.ts'
import { readLines } from '../../src/lines/lines.ts'
import { type Evidence, NO_EVIDENCE, type RowEvidence } from '../../src/lines/row-evidence.ts'

/**
 * A text of a few rows, read as one that was printed in columns; `wrapped: false` reads every row as a whole
 * paragraph.
 */
export function printed(
  source: string,
  { wrapped = true, evidence = NO_EVIDENCE }: { wrapped?: boolean; evidence?: Evidence } = {},
): PrintedText {
  const lines = readLines(source)
  const layout = readLayout(lines)
  const pageStart: typeof layout.pageStart = (line) => line.text !== '' && line.formFeed
  return { ...lines, layout: { ...layout, wrapped, pageStart }, vocabulary: readVocabulary(lines), evidence }
}

/** Evidence by the words of the rows. */
export const declared =
  (roles: Readonly<Record<string, RowEvidence['role']>>): Evidence =>
  ({ text }) => {
    const role = roles[text]
    return role ? { role } : null
  }

export const rowFacts = (text: PrintedText): RowFacts => annotate(ROW_ANNOTATORS, text)
export const groupsIn = (text: PrintedText): Group[] => groupRows(text, rowFacts(text))

/** The words of the rows with these indices, in the order of the text. */
export const wordsAt = ({ lines }: PrintedText, rows: Iterable<number>): string[] => {
  const indices = new Set(rows)
  return lines.filter(({ index }) => indices.has(index)).map(({ text }) => text)
}

const LETTERS = 'abcdefghijklmnopqrst'

/** Rows of running text, as wide as a column; no two the same, from a place in the alphabet. */
export const prose = (rows: number, from = 0): string =>
  Array.from(
    { length: rows },
    (_, i) => `de gemeente regelt in deel ${LETTERS[(from + i) % 20]} van dit besluit de zorg voor wie`,
  ).join('\n')
