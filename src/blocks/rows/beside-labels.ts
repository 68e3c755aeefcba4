import type { Line } from '../../lines/line.ts'
import { partOfLine } from '../../lines/part-of-line.ts'
import { asksForMore } from '../../lines/row-ends.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import { runsOf } from '../../text/runs.ts'
import type { PrintedText } from '../printed-text.ts'
import { filledRows } from './filled-rows.ts'
import type { RowFacts } from './row-facts.ts'

/** "Doel        Een eerlijker verdeling van de kosten": a few words, a wide gap and text. */
const ROW = /^(\p{Lu}(?:\S| (?! )){1,44})(\s{3,}|\t+)(?=\S)/u
/** What parts more than two columns. A bullet may stand apart from its words. */
const GAP = /[\p{L}\d,.;:)] {3,}\S/u
const NAME = /^\p{Lu}[^\d.:;,]*$/u
const MOST_WORDS = 6
/** Text may begin so many places to the left or right. */
const SLACK = 2
/** So many names with text that goes on in so many rows below, at the same place, prove a form. */
const PROVEN = 2
const DEEP = 2
/** In so large a share of the rows of a form the text goes on: it is no list of names. */
const SHARE = 0.5
/** So long a row is text, no cell. */
const TEXT = 40

interface Beside {
  line: Line
  /** Where the text begins: in the row, and on the page. */
  at: number
  column: number
  /** How many rows below it hold the rest of the text. */
  below: number
}

const isName = (text: string): boolean =>
  NAME.test(text) && text.split(' ').length <= MOST_WORDS && !asksForMore(text)

/** The name takes more rows, whose words stand between those of the text: such rows stay as printed. */
const nameGoesOn = (line: Line, next: Line | undefined): boolean =>
  next?.index === line.index + 1 &&
  next.indent <= line.indent + 1 &&
  /^[(\p{Ll}]/u.test(next.text) &&
  / {3}\S/.test(next.text)

function besideIn(line: Line, under: readonly Line[]): Beside | null {
  const [next] = under
  const match = ROW.exec(line.text)
  const [whole = '', name = ''] = match ?? []
  const rest = line.text.slice(whole.length)
  if (!isName(name) || !/\p{L}{2}/u.test(rest) || GAP.test(rest) || nameGoesOn(line, next)) return null
  const column = line.indent + whole.length
  const end = under.findIndex((row, i) => row.index !== line.index + 1 + i || row.indent < column - SLACK)
  const rows = under.slice(0, end < 0 ? under.length : end)
  const isText = [rest, rows[0]?.text ?? ''].some(({ length }) => length > TEXT)
  return { line, at: whole.length, column, below: isText ? rows.length : 0 }
}

const isNear = (a: Beside, b: Beside): boolean => Math.abs(a.column - b.column) <= SLACK

/**
 * The names beside the text of a form, as an extraction that keeps the layout gives them: the row to where
 * its text begins.
 */
export function besideLabels(
  text: Pick<PrintedText, 'lines' | 'evidence'>,
  { tables, contents, furniture }: Pick<RowFacts, 'tables' | 'contents' | 'furniture'>,
): Map<number, number> {
  const filled = filledRows(text.lines, tables, contents, furniture).filter(
    (line) => declaredKind(text, line) === undefined,
  )
  const found = filled.flatMap((line, i) => besideIn(line, filled.slice(i + 1, i + 1 + DEEP)) ?? [])
  return new Map(forms(found, text.lines).map(({ line, at }) => [line.index, at]))
}

/** Rows of one form: what stands between two of them is text in its column. */
function forms(found: readonly Beside[], lines: readonly Line[]): Beside[] {
  const all = runsOf(found, (before, each) => isNear(before, each) && isBetween(before, each, lines))
  const proven = all.filter((rows) => rows.filter(({ below }) => below > 0).length >= SHARE * rows.length)
  const deep = proven.flat().filter(({ below }) => below === DEEP)
  return proven.flat().filter((each) => deep.filter((other) => isNear(each, other)).length >= PROVEN)
}

const isBetween = (a: Beside, b: Beside, lines: readonly Line[]): boolean =>
  lines
    .slice(a.line.index + 1, b.line.index)
    .every(({ text, indent }) => text === '' || indent >= a.column - SLACK)

/** The names cut off from the text beside them. */
export const cutLabels = (lines: readonly Line[], found: ReadonlyMap<number, number>): Line[] =>
  lines.flatMap((line) => {
    const at = found.get(line.index)
    if (at === undefined) return [line]
    return [{ ...partOfLine(line, 0, at), label: true }, partOfLine(line, at, line.text.length)]
  })
