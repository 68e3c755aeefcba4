import { z } from 'zod'
import { BLOCK_TYPES, ZONES } from '../blocks/draft.ts'
import { Day, DocumentId } from '../seed/seed-schema.ts'
import { Notice } from '../text/notice.ts'
import { BlockId } from './block-id.ts'

/**
 * What an anchor can stand on: a block, a row of the contents, a row of a table, or a note marker whose text
 * the source does not
 * have.
 */
export const AnchorType = z.enum([...BLOCK_TYPES, ...ZONES, 'row', 'endnote'])
export type AnchorType = z.infer<typeof AnchorType>

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One id that was published once. */
export const Anchor = z.strictObject({
  type: AnchorType,
  /** First 16 hexadecimal digits of the SHA-256 of the words, white space folded. */
  digest: z.string().regex(/^[0-9a-f]{16}$/),
  /** At most 32 characters of the block before it, and of the block after it: they tell equal words apart. */
  before: z.string(),
  after: z.string(),
  /**
   * All its words, white space folded: for likeness, and for the tombstone. Of a row its label; of a note
   * marker the 160 characters before it.
   */
  words: z.string(),
  /**
   * SHA-256 of the source in which the id was first given: no clock, so the same input gives the same bytes.
   * Where words were withdrawn, of the public text as it is now: the digest of an earlier one would tell of
   * them.
   */
  first: Sha256,
  /** `moved`: the words now stand inside the live block `to`. `buried`: the words are gone. */
  fate: z.enum(['live', 'moved', 'buried']),
  to: BlockId.optional(),
  /** Buried: the date of the first text without its words, when that is known (`textDate` of seed.yaml). */
  buriedOn: Day.optional(),
  /** A second name for the same place: `actie-5`. */
  alias: z.string().optional(),
  /**
   * Names of the part of a regulation that it opens, the present one first: `artikel-3.lid-2`. None is ever
   * given to other words.
   */
  partNames: z.array(z.string().min(1)).optional(),
  /** Why words of it are not here: the rulings of seed.yaml. */
  withdrawn: z.array(Notice).optional(),
})
export type Anchor = z.infer<typeof Anchor>

/** `content/anchors/<id>.json`: every id a document ever published, in reading order, and its fate. */
export const AnchorLedger = z.strictObject({
  version: z.literal(1),
  document: DocumentId,
  anchors: z.record(BlockId, Anchor),
})
export type AnchorLedger = z.infer<typeof AnchorLedger>

export const MARKER_WORDS = 160
export const CONTEXT_KEPT = 32
