import type { Found, Proposal } from '../proposal.ts'
import { dateOf } from './dates.ts'
import { addresseeOf, referenceOf, subjectOf } from './fields.ts'
import { kindOf } from './kinds.ts'
import { officialOf } from './official.ts'
import { senderOf } from './sender.ts'
import { type Source, type Stated, stated } from './stated.ts'
import { opensWithKind, titleOf } from './title.ts'

/** What a paper says about itself, each with where it stands; null for what it does not say. */
export function propose(source: Source): Proposal {
  const paper = stated(source)
  const kind = kindOf(paper)
  const subject = subjectOf(paper)
  const title = titleOf(paper, kind.value)
  return {
    title: subjectFirst(paper, kind.value, title) ? (subject ?? title) : (title ?? subject),
    kind,
    date: dateOf(paper),
    sender: senderOf(paper),
    addressee: addresseeOf(paper, ADDRESSED.includes(kind.value)),
    subject,
    reference: referenceOf(paper),
    ...officialOf(paper),
  }
}

/** Kinds that begin with whom they are for, without the word "aan". */
const ADDRESSED = ['brief', 'nota', 'antwoord op vragen']

const subjectFirst = (paper: Stated, kind: string, title: Found | null): boolean =>
  kind === 'brief' || title?.property !== undefined || opensWithKind(paper) || isLetter(paper)

const isLetter = ({ first }: Stated): boolean => first.some(({ text }) => /^geachte(?!\p{L})/iu.test(text))
