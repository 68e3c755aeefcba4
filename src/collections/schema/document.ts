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

/** A span of the coverage ledger: every character of text.txt is in exactly one. */
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
  /** For a doubt: the range of its words in the text of the block. */
  words: Range.optional(),
})
export type FindingRecord = z.infer<typeof FindingRecord>

/**
 * What the Markdown of a block cannot express: the properties that differ from what is parsed. Null means
 * absent. Empty for nearly every block.
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
 * The place of a correction from seed.yaml: `at` is the offset in the block's text after the corrected
 * letters.
 */
export const Repair = z.strictObject({
  block: BlockId,
  at: z.number().int().min(0),
  position: Range,
  /** The words around it, as in the source and as shown. */
  original: z.string(),
  corrected: z.string(),
  reason: z.string(),
})
export type Repair = z.infer<typeof Repair>

/** Withdrawn words: their ranges in text.txt, and the blocks they were in. */
export const WithdrawnPlace = Notice.extend({ ranges: z.array(Range), blocks: z.array(BlockId) })
export type WithdrawnPlace = z.infer<typeof WithdrawnPlace>

/**
 * A page of the paper, and the place of its mark `pagina-<number>`: before its first words that are in the
 * running text. `block` is the id of a block or table row, `at` an offset in its text.
 */
export const MarkedPage = PrintedPage.extend({ block: BlockId, at: z.number().int().min(0) })
export type MarkedPage = z.infer<typeof MarkedPage>

/**
 * A page of a plain text with a printed number and a visible start: its range in text.txt. It has its own
 * end, since the number of the page after it may be unknown.
 */
export const NumberedPage = z.strictObject({
  number: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
})
export type NumberedPage = z.infer<typeof NumberedPage>

/** `content/documents/<id>.map.json`: maps blocks, table rows and cells (`tabel-15.r2`) to text.txt. */
export const SourceMap = z.strictObject({
  blocks: z.record(z.string(), z.array(Range)),
  ledger: z.array(LedgerSpan),
  findings: z.array(FindingRecord),
  corrections: z.array(Repair).optional(),
  /** Ids whose words are gone from the source, with their last words and place. */
  buried: z.array(Tombstone).optional(),
  /** Withdrawn places, with their blocks and the notice shown instead. */
  withdrawn: z.array(WithdrawnPlace).optional(),
  /** The editor's rulings, with reasons. */
  rulings: z.array(RulingRecord).optional(),
  /** The pages of a source that has pages. */
  pages: z.array(MarkedPage).optional(),
  /** The pages of a plain text with a printed number and a visible start. */
  printed: z.array(NumberedPage).optional(),
  /** By block: its italic and bold words. */
  marks: z.record(z.string(), z.array(Mark)).optional(),
  /** By block: its links in the original file. */
  links: z.record(z.string(), z.array(SourceLink)).optional(),
  structure: z.record(z.string(), BlockStructure).optional(),
})
export type SourceMap = z.infer<typeof SourceMap>

/** A published document: metadata from seed.yaml, and its blocks. */
export const Document = SeedMeta.omit({ corrections: true, withdrawn: true, reading: true }).extend({
  id: DocumentId,
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Length of text.txt in UTF-16 code units. */
  sourceLength: z.number().int().min(0),
  blocks: z.array(Block),
  /** Alias → the block it is on: `actie-5` → `p40`. */
  aliases: z.record(z.string(), BlockId),
  map: SourceMap,
})
export type Document = z.infer<typeof Document>
