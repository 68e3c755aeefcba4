import { dayOf } from '../../text/day.ts'
import { fromMonth, MONTH } from '../../text/months.ts'
import type { Found } from '../proposal.ts'
import { foundAt, isKind, type Stated, type StatedRow } from './stated.ts'

const WRITTEN = new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTH}) (\\d{4})(?!\\d)`, 'iu')
const DIGITS = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/u
const LABEL = /^(?:(?:verzend|vergader|print)?datum|date|dagtekening)\b\s*:?/iu
/** "Gemeente Veendorp  Datum 3 mei 2031", as the header of the pages that follow. */
const IN_HEADER = /\b(?:datum|date):? \d/iu
/** "Den Haag, 3 mei 2023", or a date alone on its row. */
const PLACED =
  /^(?:(?:['’]s-)?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*,\s*)?(?:d\.d\. )?\d{1,2} \p{L}+ \d{4}\.?$/u
/** "Door A. Zwaan, 3-5-2031" */
const BYLINE = /^door \p{Lu}.{0,60}\d{4}$/iu
const EVENT = /\b(?:voorgesteld|vastgesteld|ontvangen|uitgegeven|bijeen (?:op|in)|gehouden op)\b/iu
/** At the end of a decision: "Aldus besloten in de vergadering van 12 juni 2031". */
const DECIDED = /\baldus (?:besloten|vastgesteld|gedaan)\b/iu
/** Alone on a row, as on a cover: "maart 2031". */
const MONTH_ROW = new RegExp(`^(${MONTH}) (\\d{4})$`, 'iu')

/** "3 mei 2023" → "2023-05-03"; null when there is no day in the words. */
export function dayIn(text: string): string | null {
  const written = WRITTEN.exec(text)
  if (written) return dayOf(Number(written[3]), fromMonth(written[2]!) ?? 0, Number(written[1]))
  const digits = DIGITS.exec(text)
  return digits && dayOf(Number(digits[3]), Number(digits[2]), Number(digits[1]))
}

/**
 * The day of the paper: behind "Datum", else of what happened with it, else alone on a row of the first page.
 */
export function dateOf(paper: Stated): Found | null {
  const { rows, first } = paper
  const head = [...first, ...rows.filter(({ page }) => page === (first[0]?.page ?? 1) + 1)]
  const labelled = head.find(({ text }) => LABEL.test(text))
  const behind = labelled && dayNear(head, labelled, 4)
  return behind ?? eventDay(first) ?? alone(first) ?? fromElsewhere(paper)
}

/** The header of later pages, the end of a decision, the end of a letter, the cover of a report. */
function fromElsewhere({ rows, first, last }: Stated): Found | null {
  const header = rows.find((row) => isKind(row, 'artifact') && IN_HEADER.test(row.text) && dayIn(row.text))
  return (
    (header ? foundAt(dayIn(header.text) ?? '', header) : null) ??
    decidedDay(last) ??
    alone(last) ??
    month(first)
  )
}

/** The day on which something was decided, in the row that says so or below it. */
export function decidedDay(rows: readonly StatedRow[]): Found | null {
  const decided = rows.find(({ text }) => DECIDED.test(text))
  return decided ? dayNear(rows, decided, 3) : null
}

function month(first: readonly StatedRow[]): Found | null {
  const row = first.find(({ text }) => MONTH_ROW.test(text.trim()))
  const [, name, year] = MONTH_ROW.exec(row?.text.trim() ?? '') ?? []
  return row && name ? foundAt(`${year}-${String(fromMonth(name)).padStart(2, '0')}`, row) : null
}

/** In a row, or in one of the rows that follow it. */
function dayNear(rows: readonly StatedRow[], from: StatedRow, reach: number): Found | null {
  const index = rows.indexOf(from)
  for (const row of rows.slice(index, index + reach)) {
    const value = dayIn(row.text)
    if (value) return foundAt(value, row)
  }
  return null
}

/** "(ontvangen" may be the end of a row and its date the start of the next. */
function eventDay(first: readonly StatedRow[]): Found | null {
  const told = first.findLastIndex(
    (row, index) => !isKind(row, 'note') && EVENT.test(row.text) && dayIn(fromEvent(first, index)),
  )
  const [row, next] = told < 0 ? [] : first.slice(told, told + 2)
  if (!row) return null
  const isInRow = dayIn(row.text.slice(row.text.search(EVENT))) !== null
  return foundAt(dayIn(fromEvent(first, told)) ?? '', isInRow || !next ? row : next)
}

/** The words of a row from what happened on, with those of the row that follows it. */
function fromEvent(rows: readonly StatedRow[], index: number): string {
  const { text } = rows[index]!
  return `${text.slice(text.search(EVENT))} ${rows[index + 1]?.text ?? ''}`
}

/** A day alone on its row, with its place, or with who wrote it. */
export const isDayRow = (text: string): boolean =>
  (PLACED.test(text.trim()) || BYLINE.test(text)) && dayIn(text) !== null

function alone(first: readonly StatedRow[]): Found | null {
  const row = first.find((each) => isDayRow(each.text))
  return row ? foundAt(dayIn(row.text) ?? '', row) : null
}
