import type { Amount, AmountSum } from '../claims/amounts/amount.ts'
import { blockKey } from '../collections/block-key.ts'
import { path } from './addresses.ts'
import { comparedWith, comparisonWords, sumComparedWith, sumWords } from './amount-words.ts'
import type { Catalogue } from './catalogue.ts'
import { counted } from './format.ts'
import type { Incoming } from './incoming-row.ts'
import { placeOf } from './places.ts'
import { tableName } from './table-name.ts'
import { comparedAmounts, statementId } from './table-statements.ts'

const row = (label: string, text: string, url: string): Incoming => ({
  label,
  links: [{ text, url }],
  quote: [],
})

/**
 * The amounts of a block that differ from the table, and the sums in it that are wrong; for a table, how many
 * amounts were compared with it.
 */
export const amountRows = (catalogue: Catalogue, document: string, block: string): Incoming[] => [
  ...differing(catalogue, document, block).flatMap((amount) => amountRow(catalogue, amount)),
  ...(catalogue.sumsOf.get(blockKey(document, block)) ?? [])
    .filter(({ verdict }) => verdict === 'differs')
    .map((sum) => sumRow(catalogue, sum)),
  ...tableRow(catalogue, document, block),
]

/** The amounts of a block that differ from a table. */
export const differing = (catalogue: Catalogue, document: string, block: string): Amount[] =>
  (catalogue.amountsOf.get(blockKey(document, block)) ?? []).filter(
    ({ comparison }) => comparison?.verdict === 'differs',
  )

function amountRow(catalogue: Catalogue, amount: Amount): Incoming[] {
  const { comparison } = amount
  const compared = comparison && comparedWith(catalogue, amount, comparison)
  if (!comparison || !compared) return []
  const url = `${path.table(comparison.table)}#${statementId(amount)}`
  return [
    row(
      `${comparisonWords(amount, comparison, compared)} Zie`,
      `${tableName(compared.table)} met alle vergelijkingen`,
      url,
    ),
  ]
}

function sumRow(catalogue: Catalogue, sum: AmountSum): Incoming {
  const compared = sumComparedWith(catalogue, sum)
  const blocks = [...new Set(sum.parts.map((part) => part.block as string))]
  const links = blocks
    .map((block) => placeOf(catalogue, sum.document, block))
    .map(({ label, url }) => ({ text: label, url }))
  return { label: `${sumWords(sum, compared)} De onderdelen staan in`, links, quote: [] }
}

function tableRow(catalogue: Catalogue, document: string, block: string): Incoming[] {
  const table = catalogue.tableOf.get(blockKey(document, block))
  const compared = table ? comparedAmounts(catalogue, table) : []
  if (!table || compared.length === 0) return []
  const count = compared.filter(({ comparison }) => comparison.verdict === 'differs').length
  const differ = count === 0 ? 'geen daarvan verschilt' : `${formatVerb(count)} van de tabel`
  const label =
    `${counted(compared.length, 'bedrag', 'bedragen')} in de tekst ` +
    `${compared.length === 1 ? 'is' : 'zijn'} met deze tabel vergeleken; ${differ}. Zie`
  return [row(label, 'wat de tekst over deze tabel zegt', `${path.table(table.id)}#tekst`)]
}

const formatVerb = (count: number): string =>
  count === 1 ? '1 daarvan verschilt' : `${count} daarvan verschillen`
