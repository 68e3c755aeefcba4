import { z } from 'zod'
import { Tombstone } from '../../anchors/tombstones.ts'
import { FINDING_RULES, LEDGER_RULES } from '../../diagnostics.ts'
import { RulingRecord } from '../../seed/ruling.ts'
import { DocumentId, SeedMeta } from '../../seed/seed-schema.ts'
import { Structure } from '../../sources/evidence.ts'
import { PrintedPage } from '../../sources/printed-pages.ts'
import { Notice } from '../../text/notice.ts'
import { PieceKind } from '../../text/piece.ts'
import { Range } from '../../text/range.ts'
import { BLOCK_TYPES, Block, BlockId, Mark, NoteRef, SourceLink } from './block.ts'

/** One span of the coverage ledger: every character of text.txt lies in exactly one. */
export const LedgerSpan = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: PieceKind,
  block: BlockId.optional(),
  rule: z.enum(Object.keys(LEDGER_RULES) as [keyof typeof LEDGER_RULES]).optional(),
})
export type LedgerSpan = z.infer<typeof LedgerSpan>

export const FindingRecord = z.strictObject({
  rule: z.enum(Object.keys(FINDING_RULES) as [keyof typeof FINDING_RULES]),
  level: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  position: Range.nullable(),
  block: z.string().optional(),
  /** Of a doubt: where its words stand in the text of the block. */
  words: Range.optional(),
})
export type FindingRecord = z.infer<typeof FindingRecord>

/**
 * What the Markdown of a block cannot say: only the parts that differ from what its place and its marks say.
 * Null: not there. Empty for nearly every block.
 */
export const BlockStructure = z.strictObject({
  type: z.enum(BLOCK_TYPES).optional(),
  parent: BlockId.nullable().optional(),
  text: z.string().optional(),
  level: z.number().int().nullable().optional(),
  number: z.string().nullable().optional(),
  marker: z.string().nullable().optional(),
  part: Structure.nullable().optional(),
  notes: z.array(NoteRef).nullable().optional(),
})
export type BlockStructure = z.infer<typeof BlockStructure>

/**
 * A correction of seed.yaml where it stands: `at` is the offset in the block's text right behind the
 * corrected letters.
 */
export const Repair = z.strictObject({
  block: BlockId,
  at: z.number().int().min(0),
  position: Range,
  /** The words around it as the source has them, and as they are shown. */
  original: z.string(),
  corrected: z.string(),
  reason: z.string(),
})
export type Repair = z.infer<typeof Repair>

/** Words that are not public: where they stood in text.txt, and in which blocks. */
export const WithdrawnPlace = Notice.extend({ ranges: z.array(Range), blocks: z.array(BlockId) })
export type WithdrawnPlace = z.infer<typeof WithdrawnPlace>

/**
 * A page of the paper and the place of its mark `pagina-<number>`: before the first of its words that is
 * shown in the running text. `block` is a block or a row of a table, `at` an offset in the text of a block.
 */
export const MarkedPage = PrintedPage.extend({ block: BlockId, at: z.number().int().min(0) })
export type MarkedPage = z.infer<typeof MarkedPage>

/**
 * A page of a plain text that shows its printed number and its beginning: the characters on it, in text.txt.
 * Each has an end of its own, since of the pages between two of them the number may not be known.
 */
export const NumberedPage = z.strictObject({
  number: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
})
export type NumberedPage = z.infer<typeof NumberedPage>

/** `content/documents/<id>.map.json`: from blocks (and table rows, cells: `tabel-15.r2`) back to text.txt. */
export const SourceMap = z.strictObject({
  blocks: z.record(z.string(), z.array(Range)),
  ledger: z.array(LedgerSpan),
  findings: z.array(FindingRecord),
  corrections: z.array(Repair).optional(),
  /** Ids whose words are gone from the source, each with its old words and its old place. */
  buried: z.array(Tombstone).optional(),
  /** Places whose words were withdrawn, with the blocks that had them and what is said there instead. */
  withdrawn: z.array(WithdrawnPlace).optional(),
  /** What the editor says of rows, with the reasons. */
  rulings: z.array(RulingRecord).optional(),
  /** The pages of a source that has pages. */
  pages: z.array(MarkedPage).optional(),
  /** The pages of a plain text of which the text shows number and beginning. */
  printed: z.array(NumberedPage).optional(),
  /** What of the words of a block is set in italics or bold. */
  marks: z.record(z.string(), z.array(Mark)).optional(),
  /** Which words of a block the file leads to an address. */
  links: z.record(z.string(), z.array(SourceLink)).optional(),
  structure: z.record(z.string(), BlockStructure).optional(),
})
export type SourceMap = z.infer<typeof SourceMap>

/** A document as it is published: what seed.yaml says, and its blocks. */
export const Document = SeedMeta.omit({ corrections: true, withdrawn: true, reading: true }).extend({
  id: DocumentId,
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Length of text.txt in UTF-16 code units. */
  sourceLength: z.number().int().min(0),
  blocks: z.array(Block),
  /** Aliases: `actie-5` → the block it stands on. */
  aliases: z.record(z.string(), BlockId),
  map: SourceMap,
})
export type Document = z.infer<typeof Document>
