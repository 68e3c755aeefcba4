import { z } from 'zod'
import { BlockId } from '../../anchors/block-id.ts'
import { BLOCK_TYPES, ZONES, type Zone } from '../../blocks/draft.ts'
import { Structure } from '../../sources/evidence.ts'
import { Range } from '../../text/range.ts'

export { BLOCK_TYPES, BlockId }

/**
 * A note marker in a text. `at` is an offset in `text`; `target` is null when the source has no text for the
 * note. Such a marker is an anchor, `en<number>`; `id` is there only when it has another one, since its
 * number was given to another marker before.
 */
export const NoteRef = z.strictObject({
  at: z.number().int().min(0),
  marker: z.string(),
  target: BlockId.nullable(),
  id: BlockId.optional(),
})
export type NoteRef = z.infer<typeof NoteRef>

/** Number of a heading ("3.2"), table ("15"), figure or list item ("1.", "a.", "(ii)") as printed. */
const number = z.string().optional()
/**
 * Headings: 1 is a chapter of the document (the page's own h1 is its title). List items: depth of nesting
 * from 1.
 */
const level = z.number().int().min(1).max(6)

/**
 * The page of the paper on which a block begins: its number in the file, and what the paper calls it
 * (`''`: nothing).
 */
const BlockPage = z.strictObject({ number: z.number().int().min(1), label: z.string() })

/** Words that the source sets in italics or in bold: `[start, end)` are offsets in the text of the block. */
export const Mark = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.enum(['italic', 'bold']),
})
export type Mark = z.infer<typeof Mark>

/** Words that the file leads to an address: `[start, end)` are offsets in the text of the block. */
export const SourceLink = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  url: z.string().regex(/^(?:https?:\/\/|mailto:)/),
})
export type SourceLink = z.infer<typeof SourceLink>

/**
 * The part of a regulation that a block opens: `{kind: 'lid', number: '2'}`; the parts it stands in are above
 * it.
 */
const part = Structure.optional()

/** What every block has, with the parts of its own type; in the order in which the data show them. */
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
  /** Only the title of a box may have a number. */
  blockOf('paragraph', { number, part, zone: z.enum(ZONES).optional() }),
  blockOf('listItem', { level, number, part }),
  /** The marker is as printed. */
  blockOf('footnote', { marker: z.string() }),
  blockOf('box', { number }),
  blockOf('figure', { number }),
  blockOf('table', { number }),
])
type AnyBlock = z.infer<typeof AnyBlock>

/** The parts that only some blocks have. */
type Part = 'level' | 'number' | 'marker' | 'part' | 'zone'
/** A block that may be asked for any part: one that its type does not have is not there. */
type Whole<One> = One extends unknown ? One & { [Absent in Exclude<Part, keyof One>]?: undefined } : never

/**
 * One block of a document, in reading order; a union on `type`.
 * - `text` is clean: lines joined, words made whole, no bullet, heading number or note marker.
 *   A table's text is its caption, then one line a row, cells separated by tabs.
 *   A box has text '' and is the parent of its blocks.
 * - `parent` is the id of the box or heading that holds it, null at the top.
 * - `part` is there for a regulation whose file declares its structure.
 * - `zone` is there for a row of a table of contents: it has a number of its own, `inhoud-3`.
 * - `page` is there for a source that has pages.
 * - `source` are the ranges of text.txt it was read from; a paragraph that runs over a page end has several.
 */
export type Block = Whole<AnyBlock>
export const Block: z.ZodType<Block> = AnyBlock

/**
 * A block as Markdown tells it: every part that a block can have, before it is known that they fit its type.
 */
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

/** A row of a table of contents says where something is said: nothing is claimed of it. */
export const isBody = ({ zone }: Pick<Block, 'zone'>): boolean => zone === undefined
