import { z } from 'zod'
import { Range } from '../text/range.ts'

/** Rows of text.txt, counted from 1: a single one (`12`), or the first and the last. */
export const Rows = z
  .union([
    z
      .int()
      .min(1)
      .transform((row): [number, number] => [row, row]),
    z.tuple([z.int().min(1), z.int().min(1)]),
  ])
  .refine(([first, last]) => first <= last, 'the first row comes before the last')

/** The kinds of rulings, with Dutch names for readers. */
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

/** The kinds that require a value, and for each value the kinds that may have it. */
const NEEDS: Partial<Record<RulingKind, 'columns' | 'after'>> = { table: 'columns', order: 'after' }
const MAY_HAVE: Readonly<Record<'level' | 'number' | 'columns' | 'after', readonly RulingKind[]>> = {
  level: ['heading', 'item'],
  number: ['heading', 'item', 'note'],
  columns: ['table'],
  after: ['order'],
}

/**
 * An editor's decision on what rows are, where they are misread. It overrides all rules; readers see the
 * reason.
 */
export const Ruling = z
  .strictObject({
    rows: Rows,
    as: RulingKind,
    /** For a heading or item: 1 is the highest. */
    level: z.int().min(1).max(9).optional(),
    /** The number at the start of the first row, as printed. */
    number: z.string().regex(/^\S+$/).optional(),
    /** For a table: the number of columns. */
    columns: z.int().min(2).max(60).optional(),
    /** For `order`: the row after which these are read; 0 is the beginning. */
    after: z.int().min(0).optional(),
    /** The first words of the first row, to notice when the rows have moved. */
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

/** What a ruling says of one of its rows. `of` identifies the ruling. */
export interface Ruled {
  as: RulingKind
  of: string
  number?: string
  columns?: number
  after?: number
}

/** A ruling as readers see it: its range in text.txt, its kind and its reason. */
export const RulingRecord = z.strictObject({
  range: Range,
  as: RulingKind,
  reason: z.string(),
})
export type RulingRecord = z.infer<typeof RulingRecord>
