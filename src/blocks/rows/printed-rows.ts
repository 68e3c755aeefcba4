import type { Line } from '../../lines/line.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import { runsOf } from '../../text/runs.ts'
import type { PrintedText } from '../printed-text.ts'
import { filledRows } from './filled-rows.ts'
import type { RowFacts } from './row-facts.ts'

/** Blanks or a bar that part two columns; in a filled row no more than two blanks stand together. */
const GAP = /\S[ \t]{3,}(?=\S)|\S\t+(?=\S)|[^\s|] {2,}\| +(?=[^\s|])/g
const BAR = /[^\s|] {2,}\| +[^\s|]/
/** So many rows with columns at the same places are a table or columns side by side; with bars, so many. */
const PROVEN = 3
const WITH_BARS = 2
/** Rows that end in an amount under each other: "(i) per akte      € 12,50". */
const AMOUNT = /(?<=[ \t]{3})(?:€ {0,4}[\d.]{1,12}(?:,(?:\d{1,2}|-|–))?|[\d.]{1,12},(?:\d{2}|-|–))$/
const WITH_AMOUNTS = 2
/** A column may begin so many places to the left or right. */
const SLACK = 2

interface Columned {
  line: Line
  /** Where parts of the row begin on the page. */
  columns: number[]
}

/** A bullet, or the number of an item, a note or a title: the gap behind it parts no columns. */
const LABEL = /^(?:[^\p{L}\d\s]|[(§]? ?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]{1,5})[.)°]{0,2}|o)$/u

/** Tabs keep no places, only the order of the columns. */
const TABBED = 10_000

const columnsOf = ({ text, indent }: Line): number[] =>
  [...text.matchAll(GAP)]
    .filter(({ index }) => !LABEL.test(text.slice(0, index + 1)))
    .map(({ 0: gap, index }, n) => (gap.includes('\t') ? TABBED * (n + 1) : indent + index + gap.length))

const isUnder = (a: Columned, b: Columned): boolean =>
  b.line.index - a.line.index <= 2 &&
  a.columns.some((place) => b.columns.some((other) => Math.abs(place - other) <= SLACK))

/** Where the text of a form begins: a row that is parted there, and has no name, has a part of one. */
const formColumns = (lines: readonly Line[], besideLabels: ReadonlyMap<number, number>): Set<number> =>
  new Set([...besideLabels].map(([index, at]) => (lines[index]?.indent ?? 0) + at))

type Needs = 'tables' | 'contents' | 'furniture' | 'besideLabels'

/**
 * Rows that hold parts of several columns, as an extraction that keeps the layout gives them: a table without
 * a caption, or two columns of text. They stay rows: a sentence made of them would be nobody's.
 */
export function printedRows(
  text: Pick<PrintedText, 'lines' | 'evidence'>,
  { tables, contents, furniture, besideLabels }: Pick<RowFacts, Needs>,
): Set<number> {
  const columned = filledRows(text.lines, tables, contents, furniture, besideLabels)
    .filter((line) => declaredKind(text, line) === undefined)
    .map((line) => ({ line, columns: columnsOf(line) }))
    .filter(({ columns }) => columns.length > 0)
  const form = formColumns(text.lines, besideLabels)
  const proven = runsOf(columned, isUnder).filter(
    (rows) =>
      rows.length >= PROVEN ||
      (rows.length >= WITH_BARS && rows.every(({ line }) => BAR.test(line.text))) ||
      (rows.length >= WITH_AMOUNTS && rows.every(({ line }) => AMOUNT.test(line.text))) ||
      rows.some(({ columns }) => columns.some((place) => form.has(place))),
  )
  return new Set(proven.flat().map(({ line }) => line.index))
}
