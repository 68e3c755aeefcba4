import { z } from 'zod'

/**
 * `seeds/<id>/evidence.json`: what a file says beside its words. Offsets are UTF-16 code units into text.txt,
 * boxes are
 * in points (1/72 inch) from the top left of the page.
 */
const Offset = z.number().int().min(0)

/** `[x0, y0, x1, y1]`: left, top, right, bottom. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Box = z.infer<typeof Box>

/** What a row is. `label`: a name or value beside the running text, as in a letterhead or the margin. */
export const RoleKind = z.enum([
  'heading',
  'paragraph',
  'item',
  'label',
  'note',
  'cell',
  'caption',
  'contents',
  'artifact',
  'figure',
  'quote',
])
export type RoleKind = z.infer<typeof RoleKind>

/**
 * The parts of a regulation, from the highest down; `titel` is the part ("Titel 4.1"), not its name. What
 * stands before and behind its articles is `aanhef` and `sluiting`: an article ends there.
 */
const STRUCTURE_KINDS = [
  'boek',
  'deel',
  'hoofdstuk',
  'titel',
  'afdeling',
  'paragraaf',
  'subparagraaf',
  'artikel',
  'lid',
  'onderdeel',
  'bijlage',
  'toelichting',
  'aanhef',
  'sluiting',
] as const
export const StructureKind = z.enum(STRUCTURE_KINDS)
export type StructureKind = z.infer<typeof StructureKind>

/**
 * The part of a regulation that a row opens: `{kind: 'lid', number: '2'}`. What is above it stands in rows
 * before.
 */
export const Structure = z.strictObject({
  kind: StructureKind,
  /** As one cites it: "3", "4:81", "1a", "IV", "b", "1°"; absent where the file has none. */
  number: z.string().min(1).optional(),
})
export type Structure = z.infer<typeof Structure>

export const Role = z.strictObject({
  kind: RoleKind,
  /**
   * Of a heading, an item or a row of the contents: 1 is the highest. Of a paragraph: it goes on in an item
   * of that level.
   */
  level: z.number().int().min(1).max(9).optional(),
  /**
   * Rows with the same `of` are one paragraph, heading, item, note or cell, over page ends too. Of a cell it
   * begins with the name of its table: `t2.3.1` is the cell at row 3, column 1 of the second table.
   */
  of: z.string().min(1).optional(),
  /** Of a cell: the row it begins in, from 1. */
  row: z.number().int().min(1).optional(),
  /** Of a cell: the column it begins in, from 1. */
  column: z.number().int().min(1).optional(),
  /** Of a cell: how many rows and columns it takes; absent for one. */
  rowSpan: z.number().int().min(2).optional(),
  columnSpan: z.number().int().min(2).optional(),
  /** Of a cell: it names its column or row. */
  header: z.boolean().optional(),
  /**
   * Of a heading, an item or a note: the number or bullet that its first row begins with, as it stands there.
   */
  marker: z.string().min(1).optional(),
  /** Of a heading, an item or a paragraph: the part of a regulation that it opens. */
  structure: Structure.optional(),
  /** Of text in a frame of its own: the name that all rows of the frame share. */
  box: z.string().min(1).optional(),
  /** Of an artifact: what it is, where that is known; a rule of the ledger. */
  furniture: z.enum(['colophon', 'site-furniture']).optional(),
})
export type Role = z.infer<typeof Role>

/** A part of a row that looks different from the row, or leads somewhere. */
export const Run = z.strictObject({
  start: Offset,
  end: Offset,
  size: z.number().positive().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** Above the base line, as note markers and ordinals are. */
  raised: z.boolean().optional(),
  /** Address that the file links the words to, as it stands there: data, not yet fit to be followed. */
  link: z.string().optional(),
  /** Of a note marker: the `of` of its note. */
  note: z.string().min(1).optional(),
})
export type Run = z.infer<typeof Run>

/** One row of text.txt, without the line end. */
export const EvidenceLine = z.strictObject({
  start: Offset,
  end: Offset,
  /** Number of the page in the file, from 1. */
  page: z.number().int().min(1),
  box: Box,
  /** Size of most letters, in points. */
  size: z.number(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  runs: z.array(Run).optional(),
  role: Role.optional(),
})
export type EvidenceLine = z.infer<typeof EvidenceLine>

const EvidencePage = z.strictObject({
  number: z.number().int().min(1),
  /** The number as the paper gives it, such as "iv" or "12"; '' for a page to which it gives none. */
  label: z.string(),
  width: z.number(),
  height: z.number(),
})

export const Evidence = z.strictObject({
  version: z.literal(1),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    adapter: z.string(),
    /** Digest of text.txt as it was written; `add` puts it there. */
    textSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  pages: z.array(EvidencePage),
  lines: z.array(EvidenceLine),
})
export type Evidence = z.infer<typeof Evidence>

/** Compact: one page or row a line, so that a changed paper gives a diff that can be read. */
export function printEvidence({ version, source, pages, lines }: Evidence): string {
  const rows = (each: readonly object[]): string => each.map((one) => JSON.stringify(one)).join(',\n')
  const head = `{"version":${version},"source":${JSON.stringify(source)}`
  return `${head},\n"pages":[\n${rows(pages)}\n],\n"lines":[\n${rows(lines)}\n]}\n`
}
