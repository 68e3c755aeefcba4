import { path } from '../../catalogue/addresses.ts'
import { blockIn, type Catalogue } from '../../catalogue/catalogue.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { marked, type Part } from '../../catalogue/quotation.ts'
import type { Amount } from '../../claims/amounts/amount.ts'
import { periodText } from '../../claims/amounts/read/period.ts'
import type { Range } from '../../text/range.ts'
import { dateOf, extentOf, oldestFirst } from '../documents/document-facts.ts'

/** An amount, the range of the words that say what it is for, and the range of the sentences with both. */
export interface StatedAmount {
  amount: Amount
  words: Range
  sentences: Range
}

/** An amount as it is shown: with the sentences that say what it is for. */
export interface AmountView extends Place {
  text: string
  /** 'circa, in totaal'; empty when the text does not say how exact the amount is. */
  hedge: string
  /** '2023 t/m 2025, per jaar'; empty when the sentence names no year. */
  period: string
  quote: Part[]
}

/** The amounts of one document. */
export interface AmountGroup {
  title: string
  date: string | null
  extent: string | null
  url: string
  amounts: AmountView[]
}

/** Amounts by document, the oldest document first. */
export const amountGroups = (catalogue: Catalogue, found: readonly StatedAmount[]): AmountGroup[] =>
  inGroups(
    catalogue,
    found.map((each) => ({ document: each.amount.document, view: amountView(catalogue, each) })),
  )

/** Groups amounts that are views already, by document, the oldest document first. */
export function inGroups(
  catalogue: Catalogue,
  found: readonly { document: string; view: AmountView }[],
): AmountGroup[] {
  const byDocument = Map.groupBy(found, ({ document }) => document)
  const documents = [...byDocument.keys()].flatMap((id) => catalogue.documentOf.get(id) ?? [])
  return oldestFirst(documents).map((document) => ({
    title: document.title,
    date: dateOf(document),
    extent: extentOf(document),
    url: path.document(document.id),
    amounts: (byDocument.get(document.id) ?? []).map(({ view }) => view),
  }))
}

export function amountView(catalogue: Catalogue, { amount, words, sentences }: StatedAmount): AmountView {
  const { document, block, start, end, text, hedge, period } = amount
  const ranges: Range[] = [[start, end], words]
  return {
    ...placeOf(catalogue, document, block),
    ...{ text, hedge: hedge ?? '', period: period ? periodText(period) : '' },
    quote: marked(
      blockIn(catalogue, document, block)?.text ?? '',
      sentences,
      ranges.toSorted((a, b) => a[0] - b[0]),
    ),
  }
}
