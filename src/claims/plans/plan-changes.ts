import type { Document } from '../../collections/schema/document.ts'
import { nameKeys, sharedName } from '../alignment/common-name.ts'
import { plansIn } from './find-plans.ts'
import type { Plan, PlanChange } from './plan.ts'

/**
 * Words that any plan may have: "nieuwe norm" and "wet toezicht" do not say which norm or which supervision.
 */
const OF_ANY_PLAN = new Set(
  `beoogde besluit maatregel maatregelen nieuw nieuwe norm normen plan plannen regel regels regeling
  regelingen stelsel verplichting voorgestelde voorstel wet wetsvoorstel wetten wijziging wijzigingen`.split(
    /\s+/u,
  ),
)

/** The keys of a subject: two specific words, or one that is too long for two texts to share by chance. */
const keysOf = (subject: string): string[] =>
  nameKeys(subject).filter((key) => key.split(' ').every((word) => !OF_ANY_PLAN.has(word)))

/** Groups plans about one subject, in the order of the first of each. */
function groups(plans: readonly Plan[]): PlanChange[] {
  const found: PlanChange[] = []
  const placeOf = new Map<string, number>()
  for (const plan of plans) {
    const keys = keysOf(plan.subject.text)
    const index = keys.map((key) => placeOf.get(key)).find((place) => place !== undefined) ?? found.length
    found[index] = withPlan(found[index], plan)
    for (const key of keys) if (!placeOf.has(key)) placeOf.set(key, index)
  }
  return found
}

const withPlan = (known: PlanChange | undefined, plan: Plan): PlanChange =>
  known === undefined
    ? { name: plan.subject.text, plans: [plan] }
    : { name: sharedName(known.name, plan.subject.text) || known.name, plans: [...known.plans, plan] }

/** Whether two texts plan it for different years, or one sentence gives the old and the new date. */
const isChange = ({ plans }: PlanChange): boolean =>
  plans.some(({ before }) => before !== null) ||
  (new Set(plans.map(({ when }) => when.year)).size > 1 &&
    new Set(plans.map(({ document }) => document)).size > 1)

/**
 * Finds what texts plan for another year than before. Two texts mean the same thing when their words for it
 * share two words in a row, or one long word.
 */
export function planChanges(
  documents: readonly Document[],
  plansOf: (document: Document) => readonly Plan[] = plansIn,
): PlanChange[] {
  const order = new Map(
    documents.map((document) => [document.id as string, document.date ?? String(document.year ?? '')]),
  )
  const dated = documents
    .flatMap(plansOf)
    .toSorted((a, b) => order.get(a.document)!.localeCompare(order.get(b.document)!))
  return groups(dated).filter(isChange)
}
