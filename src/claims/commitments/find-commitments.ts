import { yearOf } from '../../collections/document-year.ts'
import { certainProse } from '../../collections/doubtful-blocks.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { ActorId } from '../../collections/schema/entities.ts'
import { type Link, targetIds } from '../../links/link.ts'
import { findPhrases } from '../../links/matching/phrases.ts'
import { tokenize } from '../../links/matching/tokens.ts'
import type { Registers } from '../../links/registers/registers.ts'
import type { DocumentKind } from '../../seed/seed-schema.ts'
import { type Sentence, sentences } from '../../text/sentences.ts'
import { type Commitment, type DocumentCommitments, type FollowUp, NO_COMMITMENTS } from './commitment.ts'
import { whenIn, yearNamed } from './when.ts'
import { doesItNow, followsUp, isSaidBySigner, mayPromise, promiseIn, type WordedPromise } from './wording.ts'

/** What asks, rules or advises makes no promise, whatever its words. */
const NO_PROMISES: ReadonlySet<DocumentKind> = new Set(['motie', 'regeling', 'advies', 'voordracht'])

/**
 * The commitments that a document states, and the passages in which it says that it acts on one. A doubtful
 * block, a question and a request are no source of promises: a promise that nobody made is worse than one
 * that is not found.
 */
export function commitmentsIn(
  document: Document,
  links: readonly Link[],
  registers: Registers,
): DocumentCommitments {
  if (NO_PROMISES.has(document.kind)) return NO_COMMITMENTS
  const blocks = certainProse(document).filter(({ text }) => mayPromise(text))
  const linksOf = Map.groupBy(links, ({ block }) => block)
  const found = blocks.map((block) => inBlock(block, document, linksOf.get(block.id) ?? [], registers))
  return { made: found.flatMap(({ made }) => made), followUps: found.flatMap(({ followUps }) => followUps) }
}

function inBlock(
  block: Block,
  document: Document,
  links: readonly Link[],
  registers: Registers,
): DocumentCommitments {
  const all = sentences(block.text)
  const made: Commitment[] = []
  const followUps: FollowUp[] = []
  for (const [index, sentence] of all.entries()) {
    const next = all[index + 1]?.text ?? ''
    const promise = promiseIn(sentence.text)
    const commitment = promise && toCommitment(sentence, promise, { block, document, registers })
    if (commitment) {
      const takenUp = doesItNow(next) ? { document: document.id, block: block.id } : null
      made.push({ ...commitment, takenUp })
    } else if (followsUp(sentence.text)) {
      const refersTo = targetIds(links, 'kamerstuk', 'internal')
      followUps.push({ block: block.id, text: `${sentence.text} ${next}`.trim(), refersTo })
    }
  }
  return { made, followUps }
}

interface Where {
  block: Block
  document: Document
  registers: Registers
}

function toCommitment(
  { start, end, text }: Sentence,
  promise: WordedPromise,
  where: Where,
): Omit<Commitment, 'takenUp'> | null {
  const range = whenIn(text)
  const when = range && text.slice(...range)
  if (when === null && promise.needsTime) return null
  if (when !== null && isPast(when, where.document)) return null
  return {
    document: where.document.id,
    block: where.block.id,
    start,
    end,
    text,
    who: speakerOf(promise.before, where),
    what: text.slice(...promise.what),
    when,
  }
}

/** What was to come before the text was written is told, not promised. */
function isPast(when: string, document: Document): boolean {
  const [year, written] = [yearNamed(when), yearOf(document)]
  return year !== null && written !== null && year < written
}

/** Who is named in these words; who signed the text where they say `ik`. Null when that is not one actor. */
function speakerOf(words: string, { document, registers }: Where): ActorId | null {
  const named = isSaidBySigner(words) ? (document.issuer ?? '') : words.replaceAll(RECEIVERS, '')
  if ((named.match(OFFICES)?.length ?? 0) > 1) return null
  const ids = [named, named.replace(OFFICE_OF_MINISTRY, 'Ministerie')].flatMap((text) =>
    findPhrases(registers.actors, tokenize(text)).map(({ id }) => id),
  )
  const [id, ...others] = holdersOf([...new Set(ids)], registers)
  return id === undefined || others.length > 0 ? null : ActorId.parse(id)
}

/** A minister before the ministry, an office before the person who is named beside it. */
function holdersOf(ids: readonly string[], { kinds }: Registers): readonly string[] {
  const ministers = ids.filter((id) => kinds.get(id) === 'bewindspersoon')
  const offices = ids.filter((id) => kinds.get(id) !== 'persoon')
  return [ministers, offices, ids].find((some) => some.length > 0) ?? []
}

const OFFICES = /(?<!\p{L})(?:minister|staatssecretaris|wethouder|burgemeester|gedeputeerde)(?!\p{L})/giu
/** A minister and a state secretary speak for their ministry, which the registers know. */
const OFFICE_OF_MINISTRY = /(?<!\p{L})(?:minister|staatssecretaris)(?= van \p{Lu})/iu
/** Parliament and councils are promised to. */
const RECEIVERS = /(?:(?:Tweede|Eerste) )?Kamer|(?:gemeente)?raad|Provinciale Staten|Staten-Generaal/gu
