import type { Found, Proposal } from '../proposal.ts'
import { dateOf } from './dates.ts'
import { addresseeOf, referenceOf, subjectOf, titleOf } from './fields.ts'
import { kindOf } from './kinds.ts'
import { officialOf } from './official.ts'
import { senderOf } from './sender.ts'
import { type Source, stated } from './stated.ts'

/** What a paper says about itself, each with where it stands; null for what it does not say. */
export function propose(source: Source): Proposal {
  const paper = stated(source)
  const kind = kindOf(paper)
  const subject = subjectOf(paper)
  const title = titleOf(paper)
  return {
    title: subjectFirst(kind.value, title) ? (subject ?? title) : (title ?? subject),
    kind,
    date: dateOf(paper),
    sender: senderOf(paper),
    addressee: kind.value === 'brief' || kind.value === 'nota' ? addresseeOf(paper) : null,
    subject,
    reference: referenceOf(paper),
    ...officialOf(paper),
  }
}

/** What a paper is, and nothing of what it is about. */
const KIND_ONLY =
  /^(?:(?:beslis|advies)?nota|(?:juridische )?notitie|memo(?:randum)?|advies|rapport|brief|besluit|ter (?:beslissing|informatie))$/iu

const subjectFirst = (kind: string, title: Found | null): boolean =>
  kind === 'brief' || KIND_ONLY.test(title?.value.trim() ?? '')
