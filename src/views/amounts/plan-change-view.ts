import { blockIn, type Catalogue, linksIn, titleOf } from '../../catalogue/catalogue.ts'
import { dateInWords } from '../../catalogue/format.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { marked, type Part } from '../../catalogue/quotation.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import { ofDocument } from '../../catalogue/reads/of-document.ts'
import { plansIn } from '../../claims/plans/find-plans.ts'
import type { Plan, PlanChange } from '../../claims/plans/plan.ts'
import { planChanges } from '../../claims/plans/plan-changes.ts'
import { dateOf, extentOf } from '../documents/document-facts.ts'

/** A plan as one text states it. */
interface PlanView extends Place {
  document: string
  extent: string | null
  date: string | null
  /** '1 januari 2026' */
  when: string
  /** The date that the same sentence gives as the earlier plan. */
  before: string | null
  quote: Part[]
  /** The heading that says what "de maatregel" is; null when the sentence says it. */
  heading: string | null
}

export interface PlanChangeView {
  name: string
  plans: PlanView[]
}

const plansOf = ofDocument('plans', plansIn)

const changesOf = lookup('changesOf', (catalogue: Catalogue) => planChanges(catalogue.documents, plansOf))

/**
 * The plans that were moved to another year. With a `target` only the changes in which every text links to
 * that thing.
 */
export function planChangeViews(catalogue: Catalogue, target?: string): PlanChangeView[] {
  return changesOf(catalogue)
    .filter(
      ({ plans }) => target === undefined || plans.every((plan) => mentionsTarget(catalogue, plan, target)),
    )
    .map((change) => changeView(catalogue, change))
}

/** Whether the paragraph of a plan, its subject or the heading above it names something. */
function mentionsTarget(catalogue: Catalogue, { document, block, subject }: Plan, target: string): boolean {
  const parent = blockIn(catalogue, document, block)?.parent ?? block
  return [block, subject.block, parent].some((id) =>
    linksIn(catalogue, document, id).some((link) =>
      link.targets.some((each) => `${link.kind}:${each.id}` === target),
    ),
  )
}

const changeView = (catalogue: Catalogue, { name, plans }: PlanChange): PlanChangeView => ({
  name,
  plans: plans.map((plan) => planView(catalogue, plan)),
})

function planView(
  catalogue: Catalogue,
  { document, block, start, end, when, before, subject }: Plan,
): PlanView {
  const found = catalogue.documentOf.get(document)
  return {
    ...placeOf(catalogue, document, block),
    document: titleOf(catalogue, document),
    extent: extentOf(found),
    date: found ? dateOf(found) : null,
    when: dateInWords(when.date),
    before: before && dateInWords(before.date),
    quote: marked(
      blockIn(catalogue, document, block)?.text ?? '',
      [start, end],
      before ? [before.range, when.range] : [when.range],
    ),
    heading: subject.block === block ? null : subject.text,
  }
}
