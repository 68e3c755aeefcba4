import type { Catalogue } from '../../catalogue/catalogue.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import { cachedForList, ofOwn } from '../../catalogue/reads/of-document.ts'
import { purposes, statedPurposes } from '../../claims/amounts/across/purposes.ts'
import { capital } from '../../text/capital.ts'
import { type AmountGroup, type AmountView, amountView, inGroups } from './amount-groups.ts'

/** A purpose with its amounts, by document. */
export interface PurposeView {
  name: string
  documents: AmountGroup[]
}

/** An amount with what it is for, as it is shown. */
interface StatedView {
  document: string
  value: number
  purpose: string
  view: AmountView
}

const statedIn = ofOwn('statedPurposes', (catalogue: Catalogue, { id }): StatedView[] =>
  statedPurposes(catalogue.amountsByDocument.get(id) ?? [], catalogue.blockOf).map((each) => ({
    ...{ document: id, value: each.amount.value, purpose: each.purpose },
    view: amountView(catalogue, each),
  })),
)

/** By places in the list of all. */
interface Group {
  name: string
  places: number[]
}

/** Those with more than one amount. */
function groupsOf(stated: readonly StatedView[]): Group[] {
  const all = stated.map(({ document, value, purpose }, place) => ({
    one: `${document} ${value}`,
    purpose,
    place,
  }))
  return purposes(all, ({ one }) => one).map(({ name, amounts }) => ({
    name,
    places: amounts.map(({ place }) => place),
  }))
}

/** What the texts give more than one amount for; first what more than one document names. */
export const purposeViews = lookup('purposeViews', (catalogue: Catalogue): PurposeView[] => {
  const stated = catalogue.documents.flatMap((document) => statedIn(catalogue, document))
  const list = stated.map(({ document, value, purpose }) => `${document} ${value} ${purpose}`)
  const groups = cachedForList('purposes', list, () => groupsOf(stated))
  const documentsOf = ({ places }: Group): number =>
    new Set(places.map((place) => stated[place]!.document)).size
  return groups
    .map((group) => ({ group, documents: documentsOf(group) }))
    .toSorted((a, b) => b.documents - a.documents || b.group.places.length - a.group.places.length)
    .map(({ group: { name, places } }) => ({
      name: capital(name),
      documents: inGroups(
        catalogue,
        places.map((place) => stated[place] as StatedView),
      ),
    }))
})
