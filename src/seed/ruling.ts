import { z } from 'zod'
import { Range } from '../text/range.ts'

/** Rows of text.txt, counted from 1: `12`, or the first and the last. */
export const Rows = z
  .union([
    z
      .int()
      .min(1)
      .transform((row): [number, number] => [row, row]),
    z.tuple([z.int().min(1), z.int().min(1)]),
  ])
  .refine(([first, last]) => first <= last, 'the first row comes before the last')

/** What an editor may say of rows, with its name for readers. */
export const RULING_KINDS = {
  heading: 'kop',
  paragraph: 'alinea',
  item: 'onderdeel van een opsomming',
  note: 'noot',
  furniture: 'geen deel van de tekst (kop- of voetregel)',
  box: 'kader',
  table: 'tabel',
  'not a table': 'geen tabel',
  join: 'hoort bij het vorige blok',
  split: 'begint een nieuw blok',
  order: 'staat op een andere plaats',
} as const
export const RulingKind = z.enum(Object.keys(RULING_KINDS) as [keyof typeof RULING_KINDS])
export type RulingKind = z.infer<typeof RulingKind>

/** The rulings that need a value beside them, and those that may have it. */
const NEEDS: Partial<Record<RulingKind, 'columns' | 'after'>> = { table: 'columns', order: 'after' }
const MAY_HAVE: Readonly<Record<'level' | 'number' | 'columns' | 'after', readonly RulingKind[]>> = {
  level: ['heading', 'item'],
  number: ['heading', 'item', 'note'],
  columns: ['table'],
  after: ['order'],
}

/**
 * What an editor found that rows are, where the reader took them for something else. It wins over all rules.
 * Readers see the reason.
 */
export const Ruling = z
  .strictObject({
    rows: Rows,
    as: RulingKind,
    /** Of a heading or an item: 1 is the highest. */
    level: z.int().min(1).max(9).optional(),
    /** The number that the first row begins with, as it stands there. */
    number: z.string().regex(/^\S+$/).optional(),
    /** Of a table: how many columns its rows have. */
    columns: z.int().min(2).max(60).optional(),
    /** Of an order: the row behind which these are read; 0 is the beginning. */
    after: z.int().min(0).optional(),
    /** The first words of the first row: the ruling holds for these only. */
    words: z.string().regex(/\S/).optional(),
    reason: z.string().min(1),
  })
  .superRefine((ruling, context) => {
    const need = NEEDS[ruling.as]
    if (need !== undefined && ruling[need] === undefined)
      context.addIssue({ code: 'custom', path: [need], message: `"as: ${ruling.as}" needs "${need}"` })
    for (const [key, kinds] of Object.entries(MAY_HAVE) as [keyof typeof MAY_HAVE, readonly RulingKind[]][])
      if (ruling[key] !== undefined && !kinds.includes(ruling.as))
        context.addIssue({ code: 'custom', path: [key], message: `"${key}" says nothing of "${ruling.as}"` })
  })
export type Ruling = z.infer<typeof Ruling>

/** What a ruling says of one of its rows. Rows with the same `of` are under one ruling. */
export interface Ruled {
  as: RulingKind
  of: string
  number?: string
  columns?: number
  after?: number
}

/** A ruling as readers see it: the range of text.txt that it is about, what it says and why. */
export const RulingRecord = z.strictObject({
  range: Range,
  as: RulingKind,
  reason: z.string(),
})
export type RulingRecord = z.infer<typeof RulingRecord>
