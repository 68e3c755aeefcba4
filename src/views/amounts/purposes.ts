import type { Catalogue } from '../../catalogue/catalogue.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import { type Purpose, purposes } from '../../claims/amounts/across/purposes.ts'
import { capital } from '../../text/capital.ts'
import { type AmountGroup, amountGroups } from './amount-groups.ts'

/** A purpose with its amounts, by document. */
export interface PurposeView {
  name: string
  documents: AmountGroup[]
}

const documentsOf = ({ amounts }: Purpose): number =>
  new Set(amounts.map(({ amount }) => amount.document)).size

/** What the texts give more than one amount for; first what more than one document names. */
export const purposeViews = lookup('purposeViews', (catalogue: Catalogue): PurposeView[] =>
  purposes(catalogue.amounts, catalogue.blockOf)
    .toSorted((a, b) => documentsOf(b) - documentsOf(a) || b.amounts.length - a.amounts.length)
    .map(({ name, amounts }) => ({
      name: capital(name),
      documents: amountGroups(catalogue, amounts),
    })),
)
