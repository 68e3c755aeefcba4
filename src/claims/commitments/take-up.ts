import type { Document } from '../../collections/schema/document.ts'
import type { Commitment, DocumentCommitments, FollowUp } from './commitment.ts'

/** So many words in common mean the same matter, where the later text does not name the earlier one. */
const ENOUGH_WORDS = 3
const ENOUGH_SHARE = 0.5

/** Words of every promise, which say nothing of its matter. */
const OF_ANY_PROMISE = new Set(
  `toezegging toezeggingen toegezegd kamer tweede eerste brief deze hierbij hiermee hierover informeren
  informeer geïnformeerd ontvangt ontvangen sturen stuur zullen zomer najaar voorjaar reces zomerreces
  kwartaal minister staatssecretaris wethouder college kabinet regering debat commissie commissiedebat
  naar over door voor mijn onze gestand uitvoering invulling mogelijk nadere nader eerder verzoek`.split(
    /\s+/u,
  ),
)
const SHORTEST = 5

const mattersOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => word.length >= SHORTEST && !OF_ANY_PROMISE.has(word),
    ),
  )

interface Later extends FollowUp {
  document: Document
  matters: ReadonlySet<string>
}

/** A document with what it says of commitments. */
export interface Saying {
  document: Document
  commitments: DocumentCommitments
}

/**
 * All commitments, each with the passage of a later document that says it acts on it. That document names the
 * paper of the promise and shares a word of its matter, or it shares most of its words. The order is that of
 * the documents.
 */
export function withTakeUps(all: readonly Saying[]): Commitment[] {
  const later = all
    .filter(({ document }) => document.date !== null)
    .toSorted((a, b) => dateOf(a.document).localeCompare(dateOf(b.document)))
    .flatMap(({ document, commitments: { followUps } }) =>
      followUps.map((each): Later => ({ ...each, document, matters: mattersOf(each.text) })),
    )
  return all.flatMap(({ document, commitments: { made } }) =>
    made.map((each) => ({ ...each, takenUp: each.takenUp ?? takeUpOf(each, document, later) })),
  )
}

const dateOf = ({ date }: Document): string => date ?? ''

function takeUpOf(
  commitment: Commitment,
  document: Document,
  later: readonly Later[],
): Commitment['takenUp'] {
  if (document.date === null) return null
  const matters = mattersOf(commitment.text)
  const found = later.find((each) => isLater(each.document, document) && actsOn(each, document, matters))
  return found ? { document: found.document.id, block: found.block } : null
}

const isLater = (one: Document, other: Document): boolean =>
  one.id !== other.id && dateOf(one) > dateOf(other)

function actsOn({ refersTo, matters }: Later, document: Document, promised: ReadonlySet<string>): boolean {
  const shared = [...promised].filter((word) => matters.has(word)).length
  const isNamed = refersTo.includes(document.id) || refersTo.includes(document.official ?? document.id)
  return isNamed ? shared > 0 : shared >= ENOUGH_WORDS && shared >= ENOUGH_SHARE * promised.size
}
