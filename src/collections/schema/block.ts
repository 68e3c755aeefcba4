import { z } from 'zod'
import { BlockId } from '../../anchors/block-id.ts'
import { BLOCK_TYPES, ZONES, type Zone } from '../../blocks/draft.ts'
import { Structure } from '../../sources/evidence.ts'
import { Range } from '../../text/range.ts'

export { BLOCK_TYPES, BlockId }

/**
 * A note marker in a text. `at` is an offset in `text`. `target` is null when the source has no text for the
 * note; then the marker itself is an anchor, `en<number>`. `id` is only there when it differs from that,
 * because the number was given to another marker before.
 */
export const NoteRef = z.strictObject({
  at: z.number().int().min(0),
  marker: z.string(),
  target: BlockId.nullable(),
  id: BlockId.optional(),
})
export type NoteRef = z.infer<typeof NoteRef>

/** The printed number of a heading ("3.2"), table ("15"), figure or list item ("1.", "a.", "(ii)"). */
const number = z.string().optional()
/** Of a heading: 1 is a chapter (the h1 of the page is the title). Of a list item: nesting depth, from 1. */
const level = z.number().int().min(1).max(6)

/** The page on which a block begins: its number in the file, and its printed number (`''` for none). */
const BlockPage = z.strictObject({ number: z.number().int().min(1), label: z.string() })

/** Words in italics or bold in the source: `[start, end)` are offsets in the text of the block. */
export const Mark = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.enum(['italic', 'bold']),
})
export type Mark = z.infer<typeof Mark>

/** A link in the original file: `[start, end)` are offsets in the text of the block. */
export const SourceLink = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  url: z.string().regex(/^(?:https?:\/\/|mailto:)/),
})
export type SourceLink = z.infer<typeof SourceLink>

/**
 * The part of a regulation that a block opens: `{kind: 'lid', number: '2'}`. The parts around it are its
 * parents.
 */
const part = Structure.optional()

/** The properties of every block, with those of its own type, in the order of the data. */
const blockOf = <Type extends (typeof BLOCK_TYPES)[number], Own extends z.ZodRawShape>(
  type: Type,
  own: Own,
) =>
  z.strictObject({
    id: BlockId,
    type: z.literal(type),
    text: z.string(),
    parent: BlockId.nullable(),
    source: z.array(Range),
    ...own,
    notes: z.array(NoteRef).optional(),
    page: BlockPage.optional(),
    marks: z.array(Mark).optional(),
    links: z.array(SourceLink).optional(),
  })

const AnyBlock = z.discriminatedUnion('type', [
  blockOf('heading', { level, number, part }),
  /** Only the title of a box may have a number here. */
  blockOf('paragraph', { number, part, zone: z.enum(ZONES).optional() }),
  blockOf('listItem', { level, number, part }),
  /** The marker is as printed. */
  blockOf('footnote', { marker: z.string() }),
  blockOf('box', { number }),
  blockOf('figure', { number }),
  blockOf('table', { number }),
])
type AnyBlock = z.infer<typeof AnyBlock>

/** The properties that only some types have. */
type Part = 'level' | 'number' | 'marker' | 'part' | 'zone'
/** Allows access to all of these on any block; a property that its type lacks is undefined. */
type Whole<One> = One extends unknown ? One & { [Absent in Exclude<Part, keyof One>]?: undefined } : never

/**
 * A block of a document; a union on `type`.
 * - `text` is clean: lines and broken words are joined; it has no bullet, heading number or note marker.
 *   The text of a table is its caption, then one line per row, with tabs between cells.
 *   A box has text '' and is the parent of its blocks.
 * - `parent` is the id of the box or heading around it, null at the top level.
 * - `part` is set in a regulation whose file declares its structure.
 * - `zone` is set for a row of a table of contents, which is numbered separately: `inhoud-3`.
 * - `page` is set when the source has pages.
 * - `source` are its ranges in text.txt; a paragraph across a page break has several.
 */
export type Block = Whole<AnyBlock>
export const Block: z.ZodType<Block> = AnyBlock

/** A block as parsed from Markdown, before its properties are checked against its type. */
export interface LooseBlock {
  id: BlockId
  type: Block['type']
  text: string
  parent: BlockId | null
  level?: number
  number?: string
  marker?: string
  part?: Structure
  zone?: Zone
}

/** Whether a block is body text. Nothing is claimed from rows of a table of contents. */
export const isBody = ({ zone }: Pick<Block, 'zone'>): boolean => zone === undefined
