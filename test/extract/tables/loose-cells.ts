import { cleanText } from '../../../src/blocks/draft.ts'
import { foldTables, type Loose, looseTables } from '../../../src/blocks/tables/loose-tables.ts'
import type { Finding } from '../../../src/diagnostics.ts'

/**
 * Cells as they come out of a web page: every line of the source that is not blank is a paragraph of its own.
 */
export function looseCells(source: string): Loose[] {
  return [...source.matchAll(/[^\n]+/g)].flatMap((line): Loose[] => {
    const as = line[0].trim()
    const start = line.index + line[0].indexOf(as)
    const end = start + as.length
    return as === '' ? [] : [{ pieces: [{ start, end, kind: 'text', rule: 'words', as }], table: null }]
  })
}

/** The cells with every table as one of them. */
export function withTables(
  cells: readonly Loose[],
  source: string,
): { blocks: Loose[]; findings: Finding[] } {
  const { tables, findings } = looseTables(cells, source)
  return { blocks: foldTables(cells, tables, (table) => ({ pieces: table.pieces, table })), findings }
}

/** The clean text of the first block of a source, its tables folded. */
export const firstText = (source: string): string =>
  cleanText(withTables(looseCells(source), source).blocks[0]?.pieces ?? [])
