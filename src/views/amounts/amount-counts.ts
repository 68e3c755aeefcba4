import type { Catalogue } from '../../catalogue/catalogue.ts'
import { counted, formatNumber } from '../../catalogue/format.ts'
import type { Verdict } from '../../claims/amounts/amount.ts'

/** How many amounts of a text were held against its tables, by outcome, and how many could not be. */
export interface AmountCounts extends Record<Verdict, number> {
  none: number
  text: string
}

/** The counts of a document; null when nothing was compared. */
export function amountCounts(catalogue: Catalogue, document: string): AmountCounts | null {
  const all = catalogue.amountsByDocument.get(document) ?? []
  const own = all.filter(({ comparison, reason }) => comparison !== null || reason !== undefined)
  const of = (verdict: Verdict): number =>
    own.filter(({ comparison }) => comparison?.verdict === verdict).length
  const counts = { agrees: of('agrees'), rounds: of('rounds'), differs: of('differs') }
  const compared = counts.agrees + counts.rounds + counts.differs
  return compared === 0
    ? null
    : { ...counts, none: own.length - compared, text: inWords(counts, own.length - compared) }
}

function inWords({ agrees, rounds, differs }: Record<Verdict, number>, none: number): string {
  const compared = counted(agrees + rounds + differs, 'bedrag', 'bedragen')
  const verdicts = [
    `${formatNumber(agrees)} gelijk`,
    `${formatNumber(rounds)} gelijk na afronding`,
    `${formatNumber(differs)} verschillend`,
  ].join(', ')
  const rest = `${formatNumber(none)} niet te vergelijken`
  return `${compared} in de tekst naast een tabel gelegd: ${verdicts}. ${rest}.`
}
