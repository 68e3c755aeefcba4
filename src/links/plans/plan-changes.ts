import type { Document } from '../../collections/schema/document.ts'
import type { Blocks } from '../evidence.ts'
import { sharedName } from '../shared-name.ts'
import { findPlans } from './find-plans.ts'
import type { Plan, PlanChange } from './plan.ts'

/** Plans about what the first of them is about. */
function groups(plans: readonly Plan[]): PlanChange[] {
  const found: PlanChange[] = []
  for (const plan of plans) {
    const known = found.find((each) => each.plans.some((other) => sharedName(other.subject.text, plan.subject.text) !== ''))
    if (known === undefined) found.push({ name: plan.subject.text, plans: [plan] })
    else found[found.indexOf(known)] = { name: sharedName(known.name, plan.subject.text) || known.name, plans: [...known.plans, plan] }
  }
  return found
}

/** Whether two texts plan it for different years, or one sentence names the old date and the new. */
const isChange = ({ plans }: PlanChange): boolean =>
  plans.some(({ before }) => before !== null) ||
  (new Set(plans.map(({ when }) => when.year)).size > 1 && new Set(plans.map(({ document }) => document)).size > 1)

/**
 * What the texts plan for another year than they did before. Whether two texts mean the same thing is told by their words
 * only: two words in a row, or one long word, that both have for it.
 */
export function planChanges(documents: readonly Document[], blocks: Blocks): PlanChange[] {
  const order = new Map(documents.map((document) => [document.id as string, document.date ?? String(document.year ?? '')]))
  const dated = findPlans(documents, blocks).toSorted((a, b) => order.get(a.document)!.localeCompare(order.get(b.document)!))
  return groups(dated).filter(isChange)
}
