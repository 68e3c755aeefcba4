import { z } from 'zod'
import { BlockId } from '../../collections/schema/block.ts'
import { ActorId } from '../../collections/schema/entities.ts'
import { DocumentId } from '../../seed/seed-schema.ts'

const count = z.number().int().min(0)

/**
 * A commitment (`toezegging`): a sentence in which an office promises something, or promises to report to
 * parliament or to a council. Offsets are those of the sentence in the clean text of its block.
 */
export const Commitment = z.strictObject({
  document: DocumentId,
  block: BlockId,
  start: count,
  end: count,
  text: z.string(),
  /** Who promises; null where the text does not name one, or two signed it. */
  who: ActorId.nullable(),
  /** The words of the sentence that say what is promised. */
  what: z.string(),
  /** The words that say when: `voor het zomerreces`; null where it says no time. */
  when: z.string().nullable(),
  /** The first passage that says it acts on the promise; null where no text here does. */
  takenUp: z.strictObject({ document: DocumentId, block: BlockId }).nullable(),
})
export type Commitment = z.infer<typeof Commitment>

/** A passage that says it acts on a promise: `Zoals toegezegd aan uw Kamer ontvangt u hierbij …`. */
export interface FollowUp {
  block: BlockId
  text: string
  /** Ids of the papers and documents that its block refers to. */
  refersTo: readonly string[]
}

/**
 * What one document says of commitments. `takenUp` is filled in here only where the next sentence acts on
 * the promise; what other documents say is looked up later.
 */
export interface DocumentCommitments {
  made: Commitment[]
  followUps: FollowUp[]
}

export const NO_COMMITMENTS: DocumentCommitments = { made: [], followUps: [] }
