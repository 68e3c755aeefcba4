import type { Catalogue } from '../../catalogue/catalogue.ts'
import { counted, formatNumber } from '../../catalogue/format.ts'
import type { Verdict } from '../../claims/amounts/amount.ts'

/** The number of amounts in a text by the outcome of the comparison with its tables. */
export interface AmountCounts extends Record<Verdict, number> {
  /** Amounts that could not be compared. */
  none: number
  /** All counts in a sentence. */
  text: string
}

/** The counts of a document; null when nothing was compared. */
export function amountCounts(catalogue: Catalogue, document: string): AmountCounts | null {
  const all = catalogue.amountsByDocument.get(document) ?? []
  const examined = all.filter(({ comparison, reason }) => comparison !== null || reason !== undefined)
  const count = (verdict: Verdict): number =>
    examined.filter(({ comparison }) => comparison?.verdict === verdict).length
  const counts = { agrees: count('agrees'), rounds: count('rounds'), differs: count('differs') }
  const compared = counts.agrees + counts.rounds + counts.differs
  return compared === 0
    ? null
    : { ...counts, none: examined.length - compared, text: inWords(counts, examined.length - compared) }
}

function inWords({ agrees, rounds, differs }: Record<Verdict, number>, none: number): string {
  const compared = counted(agrees + rounds + differs, 'bedrag', 'bedragen')
  const verdicts = [
    `${formatNumber(agrees)} gelijk`,
    `${formatNumber(rounds)} gelijk na afronding`,
    `${formatNumber(differs)} verschillend`,
  ].join(', ')
  const notCompared = `${formatNumber(none)} niet te vergelijken`
  return `${compared} in de tekst naast een tabel gelegd: ${verdicts}. ${notCompared}.`
}
