import type { Amount } from '../../../src/claims/amounts/amount.ts'
import { type Amounts, findAmounts } from '../../../src/claims/amounts/find-amounts.ts'
import { periodText } from '../../../src/claims/amounts/read/period.ts'
import type { Block, BlockId } from '../../../src/collections/schema/block.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import { extractTables } from '../../../src/extract/tables/tables.ts'
import { makeDocument } from '../../extract/make-document.ts'

/** A table block from its lines: caption, header, rows; cells are separated by `|`. */
export function tableBlock(number: string, lines: string): Block {
  const text = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/ ?\| ?/g, '\t'))
    .join('\n')
  return { id: `tabel-${number}` as BlockId, type: 'table', number, text, parent: null, source: [] }
}

/** A budget of 2023 with its text: one block a line, as in `makeDocument`. The table comes first. */
export function budgetDocument(text: string, ...tables: Block[]): Document {
  const document = makeDocument(text, { year: 2023 })
  return { ...document, blocks: [...tables, ...document.blocks] }
}

export const amountsOf = (document: Document): Amounts => findAmounts([document], extractTables(document))

/**
 * One line an amount of the running text: `€ 5 miljoen: differs, 7000000 in tabel-1.r2.2023`, or the reason.
 */
export function outcomes(document: Document): string[] {
  const shown = ({ text, comparison, reason }: Amount): string =>
    `${text}: ${comparison ? `${comparison.verdict}, ${comparison.found} in ${comparison.cells.join(' + ')}` : reason}`
  return amountsOf(document)
    .amounts.filter(({ block }) => !block.startsWith('tabel-'))
    .map(shown)
}

export const period = (amount: Pick<Amount, 'period'> | undefined): string | null =>
  amount?.period ? periodText(amount.period) : null
