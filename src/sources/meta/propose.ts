import type { Proposal } from '../proposal.ts'
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
  return {
    title: kind.value === 'brief' ? (subject ?? titleOf(paper)) : (titleOf(paper) ?? subject),
    kind,
    date: dateOf(paper),
    sender: senderOf(paper),
    addressee: kind.value === 'brief' || kind.value === 'nota' ? addresseeOf(paper) : null,
    subject,
    reference: referenceOf(paper),
    ...officialOf(paper),
  }
}
