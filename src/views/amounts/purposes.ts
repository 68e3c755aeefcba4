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

/** An amount, what it is for, and how it is shown. */
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

/** A purpose with its amounts, as positions in the list of all stated amounts. */
interface Group {
  name: string
  positions: number[]
}

/** The purposes with more than one amount. */
function groupsOf(stated: readonly StatedView[]): Group[] {
  const all = stated.map(({ document, value, purpose }, position) => ({
    key: `${document} ${value}`,
    purpose,
    position,
  }))
  return purposes(all, ({ key }) => key).map(({ name, amounts }) => ({
    name,
    positions: amounts.map(({ position }) => position),
  }))
}

/** The purposes with more than one amount; those in most documents first. */
export const purposeViews = lookup('purposeViews', (catalogue: Catalogue): PurposeView[] => {
  const stated = catalogue.documents.flatMap((document) => statedIn(catalogue, document))
  const list = stated.map(({ document, value, purpose }) => `${document} ${value} ${purpose}`)
  const groups = cachedForList('purposes', list, () => groupsOf(stated))
  const documentCount = ({ positions }: Group): number =>
    new Set(positions.map((position) => stated[position]!.document)).size
  return groups
    .map((group) => ({ group, documents: documentCount(group) }))
    .toSorted((a, b) => b.documents - a.documents || b.group.positions.length - a.group.positions.length)
    .map(({ group: { name, positions } }) => ({
      name: capital(name),
      documents: inGroups(
        catalogue,
        positions.map((position) => stated[position] as StatedView),
      ),
    }))
})
