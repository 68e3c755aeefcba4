import { z } from 'zod'
import { BLOCK_TYPES, ZONES } from '../blocks/draft.ts'
import { Day, DocumentId } from '../seed/seed-schema.ts'
import { Notice } from '../text/notice.ts'
import { BlockId } from './block-id.ts'

/**
 * What an anchor can stand on: a block, a row of the contents, a row of a table, or the marker of a note that
 * the source does not have.
 */
export const AnchorType = z.enum([...BLOCK_TYPES, ...ZONES, 'row', 'endnote'])
export type AnchorType = z.infer<typeof AnchorType>

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One id that was published once. */
export const Anchor = z.strictObject({
  type: AnchorType,
  /** First 16 hexadecimal digits of the SHA-256 of the words, with white space folded. */
  digest: z.string().regex(/^[0-9a-f]{16}$/),
  /** At most 32 characters of the blocks before and after it: these tell blocks with equal words apart. */
  before: z.string(),
  after: z.string(),
  /**
   * All its words, with white space folded: to compare with, and for the tombstone. Of a row its label; of a
   * note marker the 160 characters before it.
   */
  words: z.string(),
  /**
   * SHA-256 of the source in which the id was first given. This is not a date, so that the same input gives
   * the same bytes. Where words were withdrawn it is that of the present public text: the digest of an
   * earlier text could confirm a guess of those words.
   */
  first: Sha256,
  /** `moved`: the words now stand inside the live block `to`. `buried`: the words are gone. */
  fate: z.enum(['live', 'moved', 'buried']),
  to: BlockId.optional(),
  /** When buried: the date of the first text without its words, if known (`textDate` of seed.yaml). */
  buriedOn: Day.optional(),
  /** A second name for the same place: `actie-5`. */
  alias: z.string().optional(),
  /**
   * Names of the part of a regulation that it opens, the present one first: `artikel-3.lid-2`. A name is
   * never given to other words.
   */
  partNames: z.array(z.string().min(1)).optional(),
  /** Why some of its words are not here: the rulings of seed.yaml. */
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

/** Characters before a note marker that are stored as its words. */
export const MARKER_WORDS = 160
/** Characters that are stored of the blocks before and after. */
export const CONTEXT_KEPT = 32
