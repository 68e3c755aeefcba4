import type { Amount, AmountSum, Comparison, Verdict } from '../claims/amounts/amount.ts'
import { placeKey } from '../collections/block-key.ts'
import type { Table } from '../collections/schema/table.ts'
import type { Range } from '../text/range.ts'
import { sentenceAround } from '../text/sentences.ts'
import {
  type ComparedCell,
  comparedWith,
  comparisonWords,
  sumComparedWith,
  sumWords,
} from './amount-words.ts'
import { blockIn, type Catalogue } from './catalogue.ts'
import { type Place, placeOf } from './places.ts'
import { type Length, marked, type Part, quotedAround } from './quotation.ts'

/** What the text says about a table: where, in which words, and how that compares with the table. */
interface Statement {
  /** `zegt-p59-43` */
  id: string
  place: Place
  quote: Part[]
  words: string
  cells: ComparedCell[]
}

interface StatementGroup {
  title: string
  open: boolean
  statements: Statement[]
}

/** Amounts that were not compared, for one reason. */
interface NotCompared {
  reason: string
  count: number
  /** A sentence with several of these amounts is listed once. */
  sentences: Pick<Statement, 'place' | 'quote'>[]
}

/** Everything that the text says about a table. */
export interface TextOnTable {
  groups: StatementGroup[]
  notCompared: NotCompared[]
}

type Compared = Amount & { comparison: Comparison }

/** The title of each verdict; those that need attention come first. */
const GROUPS: readonly (readonly [Verdict, string])[] = [
  ['differs', 'De tekst en de tabel verschillen'],
  ['rounds', 'Gelijk na afronding'],
  ['agrees', 'Gelijk'],
]

export const statementId = ({ block, start }: Pick<Amount, 'block' | 'start'>): string =>
  `zegt-${block}-${start}`

const quoteOf = (
  catalogue: Catalogue,
  { document, block, start, end }: Pick<Amount, 'document' | 'block' | 'start' | 'end'>,
): Part[] => {
  const text = blockIn(catalogue, document, block)?.text ?? ''
  return marked(text, sentenceAround(text, [start, end]), [[start, end]])
}

function statement(catalogue: Catalogue, amount: Compared): Statement[] {
  const compared = comparedWith(catalogue, amount, amount.comparison)
  if (!compared) return []
  const place = placeOf(catalogue, amount.document, amount.block)
  const words = comparisonWords(amount, amount.comparison, compared)
  return [{ id: statementId(amount), place, quote: quoteOf(catalogue, amount), words, cells: compared.cells }]
}

/** The amounts of the text that were compared with a table. */
export const comparedAmounts = (catalogue: Catalogue, table: Table): Compared[] =>
  (catalogue.amountsByDocument.get(table.document) ?? []).filter(
    (amount): amount is Compared => amount.comparison?.table === table.id,
  )

/** By cell, the first statement that differs from it: `tabel-15.r4.2023` → an amount. */
export function differingCells(catalogue: Catalogue, table: Table): Map<string, Compared> {
  const differing = comparedAmounts(catalogue, table).filter(
    ({ comparison }) => comparison.verdict === 'differs',
  )
  return new Map(
    differing.toReversed().flatMap((amount) => amount.comparison.cells.map((cell) => [cell, amount])),
  )
}

export function textOnTable(catalogue: Catalogue, table: Table): TextOnTable {
  const compared = comparedAmounts(catalogue, table)
  const groups = GROUPS.map(([verdict, title]) => {
    const own = compared.filter(({ comparison }) => comparison.verdict === verdict)
    return {
      title,
      open: verdict === 'differs',
      statements: own.flatMap((amount) => statement(catalogue, amount)),
    }
  })
  const all = [...groups, sumsGroup(catalogue, table)].filter(({ statements }) => statements.length > 0)
  return { groups: all, notCompared: notCompared(catalogue, table) }
}

/** The sums of parts of a row that the text names. */
function sumsGroup(catalogue: Catalogue, table: Table): StatementGroup {
  const sums = (catalogue.sumsByDocument.get(table.document) ?? []).filter((sum) => sum.table === table.id)
  return {
    title: 'Onderdelen die de tekst noemt, opgeteld',
    open: false,
    statements: sums.flatMap((sum) => sumStatement(catalogue, sum)),
  }
}

function sumStatement(catalogue: Catalogue, sum: AmountSum): Statement[] {
  const compared = sumComparedWith(catalogue, sum)
  const [first] = sum.parts
  if (!first) return []
  const place = placeOf(catalogue, sum.document, sum.block)
  return [
    {
      id: `${statementId(first)}-som`,
      place,
      quote: [],
      words: sumWords(sum, compared),
      cells: compared?.cells ?? [],
    },
  ]
}

/**
 * The tables of a document that are in money: amounts are not compared with percentages, or with tables
 * without a unit.
 */
const ofMoney = (catalogue: Catalogue, document: string): Table[] =>
  (catalogue.tablesByDocument.get(document) ?? []).filter(({ unit }) => unit !== null && unit !== '%')

/** The table nearest to a block: the last one above it, or else the first of the document. */
function nearest(
  tables: readonly Table[],
  order: ReadonlyMap<string, number>,
  block: string,
): Table | undefined {
  const at = order.get(block) ?? 0
  return tables.findLast((table) => (order.get(table.block) ?? 0) <= at) ?? tables[0]
}

function notCompared(catalogue: Catalogue, table: Table): NotCompared[] {
  const tables = ofMoney(catalogue, table.document)
  const blocks = catalogue.documentOf.get(table.document)?.blocks ?? []
  const order = new Map(blocks.map(({ id }, index) => [id as string, index]))
  const near = (catalogue.amountsByDocument.get(table.document) ?? []).filter(
    (amount) => amount.reason && nearest(tables, order, amount.block)?.id === table.id,
  )
  return [...Map.groupBy(near, ({ reason }) => reason ?? '')].map(([reason, amounts]) => ({
    reason,
    count: amounts.length,
    sentences: [...Map.groupBy(amounts, placeKey).values()].flatMap((inBlock) =>
      sentencesOf(catalogue, inBlock),
    ),
  }))
}

/** In lists of amounts that were not compared, long sentences are cut. */
const LISTED: Length = { whole: 130, shown: 110, before: 50 }

function sentencesOf(catalogue: Catalogue, amounts: readonly Amount[]): NotCompared['sentences'] {
  const [{ document, block } = { document: '', block: '' }] = amounts
  const place = placeOf(catalogue, document, block)
  const text = blockIn(catalogue, document, block)?.text ?? ''
  const ranges = amounts.map(({ start, end }): Range => [start, end])
  return quotedAround(text, ranges, LISTED).map((quote) => ({ place, quote }))
}
