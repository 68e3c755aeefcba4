import { cellId } from '../../../collections/cell-id.ts'
import { exactSum } from '../../../text/numbers.ts'
import type { AmountRef } from '../amount.ts'
import { eurosPer } from '../compare/budget-rows.ts'
import { columnOf } from '../compare/column.ts'
import type { Statement } from '../compare/statement.ts'
import type { Target } from '../compare/target.ts'
import { isLimit } from '../compare/verdict.ts'
import { mayBeWhole, saysWhole } from '../compare/wording.ts'
import { isMoney, judgeSum, type LooseSum, refOf, sumOf } from './parts.ts'

/** "Deze post van € 8,8 miljoen bestaat uit subsidies voor A en B": its parts follow. */
const CONSISTS = /^(?:deze post|dit budget|dit bedrag|dit onderdeel) (?:van|\()[ \u00a0]?$/iu
const CONSISTS_OF = /^\)? (?:bestaat|is opgebouwd) uit /iu
/** "Van de € 6,4 miljoen is € 4,3 miljoen overgeheveld": a part of an amount that was named before. */
const DIVIDES = /^van (?:de|deze|dit|dat|die|het)(?: resterende| overige)? (?:€|\d)/iu

/**
 * Whether an amount can be a part of its section's total: exact, for the year of the document, and no share
 * of another amount.
 */
function isPart(each: Statement, year: number | null): boolean {
  if (!isMoney(each) || each.inHeading || isLimit(each.hedge)) return false
  return isOfYear(each, year) && !DIVIDES.test(each.sentence.text)
}

/** Whether an amount has no period, or is for this one year. */
function isOfYear({ period }: Statement, year: number | null): boolean {
  if (period === null) return true
  const isOneYear = period.every.length === 0 && period.from === period.to
  return isOneYear && (year === null || period.from === year)
}

const consists = ({ before, end, sentence }: Statement): boolean =>
  CONSISTS.test(before) && CONSISTS_OF.test(sentence.text.slice(end - sentence.start))

const isWhole = (each: Statement): boolean => isMoney(each) && (each.inHeading || consists(each))

const soundsWhole = (each: Statement): boolean => saysWhole(each) || mayBeWhole(each)

function partsOf(section: readonly Statement[], whole: Statement | null, year: number | null): AmountRef[] {
  const others = section.filter((each) => each !== whole && each.value !== whole?.value)
  return others.filter((each) => isPart(each, year) && !soundsWhole(each)).map(refOf)
}

/** Compares a total in a heading, or of "deze post", with the amounts of the paragraphs below it. */
export function sumInSection(section: readonly Statement[], year: number | null): LooseSum | null {
  const whole = section.findLast(isWhole)
  const parts = whole ? partsOf(section, whole, year) : []
  if (!whole || parts.length < 2) return null
  const sum = sumOf('section', whole, parts)
  return sum.verdict === 'differs' && sum.computed < sum.stated ? { ...sum, verdict: 'incomplete' } : sum
}

const givesWhole = (each: Statement): boolean => isWhole(each) || (isMoney(each) && soundsWhole(each))

/** The row that a section is about, if there is exactly one. */
function onlyRow({ exact, rows }: Target): Target['rows'][number] | null {
  const [row, second] = rows
  return exact && row && !second ? row : null
}

/** The value of a row for a year, with its column. */
function valueFor(
  year: number | null,
  { row }: Target['rows'][number],
  { budget: { table } }: Target,
): { value: number; column: number } | null {
  const column = columnOf(table.columns, { period: null, near: '' }, year)
  if (!('index' in column)) return null
  const value = row.values[column.index] ?? null
  return value === null ? null : { value, column: column.index }
}

/**
 * Compares the amounts of the paragraphs about a row with its cell, where no sentence gives the whole. The
 * text may omit parts, and some parts may be paid from elsewhere. So less than the cell is incomplete, and
 * more proves nothing.
 */
export function sumOfRow(
  section: readonly Statement[],
  target: Target | null,
  year: number | null,
): LooseSum | null {
  const row = target && onlyRow(target)
  if (!row || section.some(givesWhole)) return null
  const { table } = target.budget
  const found = valueFor(year, row, target)
  const parts = partsOf(section, null, year)
  if (!found || parts.length < 2) return null
  const stated = exactSum([found.value * (eurosPer(table.unit) ?? 1)])
  const { computed, verdict } = judgeSum(stated, 0, parts)
  if (verdict === 'differs' && computed > stated) return null
  const cell = cellId(row.row.id, table.columns, found.column)
  const place = { block: parts[0]!.block, kind: 'row' as const, whole: null, table: table.id, cell }
  return { ...place, parts, stated, computed, verdict: verdict === 'differs' ? 'incomplete' : verdict }
}
