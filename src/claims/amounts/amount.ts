import { z } from 'zod'
import { BlockId } from '../../collections/schema/block.ts'
import { DocumentId } from '../../seed/seed-schema.ts'

const offset = z.number().int().min(0)

/** Characters `[start, end)` of the text of a block, with the words themselves. */
const Words = z.strictObject({ start: offset, end: offset, text: z.string() })

/** The kind of number: money (always in euros), a percentage, or a number of people or things. */
export const AmountUnit = z.enum(['eur', 'percent', 'count'])
export type AmountUnit = z.infer<typeof AmountUnit>

/** The years that an amount is for, and how often it is paid, as far as its sentence says so. */
export const Period = z.strictObject({
  /** First and last year, both included; `to` is null for "vanaf 2022", `from` for "tot 2025". */
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  /** "per jaar", "per maand", "structureel": in the order of the text. */
  every: z.array(z.string()),
})
export type Period = z.infer<typeof Period>

const VERDICTS = ['agrees', 'rounds', 'differs'] as const
export const Verdict = z.enum(VERDICTS)
export type Verdict = z.infer<typeof Verdict>

/** An amount of the text compared with a table. Money in euros, shares in percent. */
export const Comparison = z.strictObject({
  /** Id of the table. */
  table: z.string(),
  /** `tabel-15.r12.2023`; the first one when `cells` has more. */
  cell: BlockId,
  stated: z.number(),
  /** The sum of the cells. */
  found: z.number(),
  /** `agrees`: the same number. `rounds`: the same at the precision of the text. */
  verdict: Verdict,
  /** `stated − found`. */
  difference: z.number(),
  /** The cells that were added up: one, or those of an instrument in every artikelonderdeel. */
  cells: z.array(BlockId).min(1),
})
export type Comparison = z.infer<typeof Comparison>

/** An amount as a text writes it: stand-off, like a link. */
export const Amount = z.strictObject({
  document: DocumentId,
  block: BlockId,
  ...Words.shape,
  /** `€ 337,6 miljoen` → 337600000; `64,7%` → 64.7. */
  value: z.number(),
  unit: AmountUnit,
  /** The smallest step that the notation shows, in the unit of `value`: 100000 for `€ 337,6 miljoen`. */
  precision: z.number().positive(),
  /** "circa", "ruim", "in totaal", as the text has it; more than one is joined with a comma. */
  hedge: z.string().nullable(),
  period: Period.nullable(),
  /** The words that say what it is for. */
  about: Words.nullable(),
  comparison: Comparison.nullable(),
  /**
   * Why it could not be compared, in Dutch. Cells of a table have no reason, as the text is compared with
   * them.
   */
  reason: z.string().optional(),
})
export type Amount = z.infer<typeof Amount>

/** An amount as it was read, before any comparison. */
export type RawAmount = Omit<Amount, 'document' | 'block' | 'comparison' | 'reason'>

/** The position and value of an amount. */
export const AmountRef = Amount.pick({
  block: true,
  start: true,
  end: true,
  text: true,
  value: true,
  precision: true,
})
export type AmountRef = z.infer<typeof AmountRef>

/**
 * A sum that a text states, or the parts of a row that it names.
 * - `sentence`: one sentence gives the whole and its parts;
 * - `headings`: a total, and the amounts of the headings below it;
 * - `section`: a total, and the amounts of the paragraphs below it;
 * - `rest`: "van de € 65 miljoen … € 62 miljoen … de resterende € 3 miljoen";
 * - `row`: the cell of a table's row, and the amounts of the paragraphs about that row.
 * `incomplete`: the parts are less than the whole, and the text does not say that it names all parts.
 */
export const AmountSum = z.strictObject({
  document: DocumentId,
  block: BlockId,
  kind: z.enum(['sentence', 'headings', 'section', 'rest', 'row']),
  /** The whole as the text states it; null when it is the cell of a row. */
  whole: AmountRef.nullable(),
  table: z.string().nullable(),
  cell: BlockId.nullable(),
  parts: z.array(AmountRef).min(1),
  stated: z.number(),
  computed: z.number(),
  verdict: z.enum([...VERDICTS, 'incomplete']),
})
export type AmountSum = z.infer<typeof AmountSum>
