import { doubtfulBlocks } from '../../collections/doubtful-blocks.ts'
import { isBody } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Table } from '../../collections/schema/table.ts'
import { withoutNotices } from '../../text/notice.ts'
import type { Amount, AmountSum } from './amount.ts'
import { compare } from './compare/compare-amounts.ts'
import { type Statement, statementsOf } from './compare/statement.ts'
import { surroundingsOf } from './compare/surroundings.ts'
import { readAmounts } from './read/read-amounts.ts'
import { findSums } from './sums/find-sums.ts'
import { amountsOfTable } from './table-cells.ts'

/** The amounts and sums of texts. */
export interface Amounts {
  amounts: Amount[]
  /** Sums that the texts state. */
  sums: AmountSum[]
}

const PROSE = new Set(['heading', 'paragraph', 'listItem', 'footnote', 'figure'])

const toAmount = (
  statement: Statement,
  document: Document,
  outcome: Pick<Amount, 'comparison' | 'reason'>,
): Amount => {
  const { block, start, end, text, value, unit, precision, hedge, period, about } = statement
  return {
    document: document.id,
    block,
    start,
    end,
    text,
    value,
    unit,
    precision,
    hedge,
    period,
    about,
    ...outcome,
  }
}

function ofDocument(document: Document, tables: readonly Table[]): Amounts {
  const doubtful = doubtfulBlocks(document)
  const surroundings = surroundingsOf(
    document,
    tables.filter(({ block }) => !doubtful.has(block)),
  )
  const prose = document.blocks.filter(
    (block) => isBody(block) && PROSE.has(block.type) && !doubtful.has(block.id),
  )
  const statements = statementsOf(
    prose.map((block) => ({ block: block.id, amounts: readAmounts(withoutNotices(block.text)) })),
    surroundings,
  )
  const stated = Map.groupBy(statements, ({ block }) => block)
  const tableOf = new Map(surroundings.tables.map((table) => [table.block, table]))
  const amounts = document.blocks.flatMap((block) => {
    const table = tableOf.get(block.id)
    if (table) return amountsOfTable(block, table, document)
    return (stated.get(block.id) ?? []).map((statement) =>
      toAmount(statement, document, compare(statement, surroundings)),
    )
  })
  return { amounts, sums: findSums(statements, surroundings) }
}

/**
 * Finds all amounts of all documents, sorted by document, block and start, compared with the tables of their
 * document. Afterwards:
 * 1. `text` is the block's text at `[start, end)`, and no two amounts of a block overlap;
 * 2. an amount of the running text has a comparison, or a reason why not;
 * 3. a difference is only claimed where the sentence gives the whole of a row that the headings or the
 *    sentence name.
 */
export function findAmounts(documents: readonly Document[], tables: readonly Table[]): Amounts {
  const all = documents.map((document) => ofDocument(document, tables))
  return { amounts: all.flatMap(({ amounts }) => amounts), sums: all.flatMap(({ sums }) => sums) }
}
