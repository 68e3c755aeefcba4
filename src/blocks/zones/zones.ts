import type { LedgerRule } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import type { Layout } from '../layout.ts'
import { type RowTable, rowTables } from '../row-tables/row-tables.ts'
import { chapterTitles } from './chapter-titles.ts'
import { contentsRows } from './contents.ts'
import { type EndnoteRow, endnoteRows } from './endnotes.ts'
import { letterhead } from './letterhead.ts'
import { literatureEntries } from './literature.ts'
import { loneNumbers } from './lone-numbers.ts'
import { marginNotes } from './margin.ts'
import { masthead } from './masthead.ts'
import { pageNumbers } from './page-numbers.ts'
import { runningRows } from './running.ts'

/** What rows are by their place in the whole text; keyed by the index of the row. */
export interface Zones {
  furniture: Map<number, LedgerRule>
  /** The head of a letter or paper and the table of contents: rows that are no titles. */
  untitled: Set<number>
  /** Rows that open a title, whatever its words. */
  titled: Set<number>
  /** Rows that begin a block whatever stands before them: the head of a paper, the entries of a list of literature. */
  heads: Set<number>
  /** Rows that go on with one further up: values of a letterhead, the kind of a paper. */
  values: Map<number, number>
  contents: Set<number>
  chapterTitles: ReturnType<typeof chapterTitles>
  /** Chapter numbers that sections carry: a lone "3" belongs to a chapter when "3.1" exists. */
  chapters: Set<number>
  /** Rows that hold only the number of the row after them. */
  numbers: ReturnType<typeof loneNumbers>
  endnotes: Map<number, EndnoteRow>
  /** Tables in rows of text by their first row, and for each of their rows that first row. */
  tables: Map<number, RowTable>
  tableRows: Map<number, number>
}

const rowsOf = (tables: ReadonlyMap<number, RowTable>): Map<number, number> =>
  new Map([...tables].flatMap(([first, table]) => table.lines.map((line) => [line.index, first] as const)))

const ruled = (rows: ReadonlySet<number>, rule: LedgerRule): [number, LedgerRule][] =>
  [...rows].map((index) => [index, rule])

function chapterNumbers(lines: readonly Line[]): Set<number> {
  const sections = lines.flatMap((line) => (line.marker?.style === 'section' ? [line.marker.label] : []))
  return new Set(sections.map((label) => Number(label.split('.')[0])))
}

/** A text of whole paragraphs has no pages, no letterhead and no columns; the rows of a table can be rows in it as well. */
function unwrappedZones(lines: readonly Line[], chapters: Set<number>): Zones {
  const paper = masthead(lines)
  const tables = rowTables(lines)
  return {
    furniture: new Map(),
    untitled: paper.untitled,
    titled: paper.titled,
    heads: paper.opens,
    values: paper.kinds,
    contents: new Set(),
    chapterTitles: new Map(),
    chapters,
    numbers: loneNumbers(lines, new Set()),
    endnotes: new Map(),
    tables,
    tableRows: rowsOf(tables),
  }
}

export function readZones(lines: readonly Line[], layout: Layout): Zones {
  const chapters = chapterNumbers(lines)
  if (!layout.wrapped) return unwrappedZones(lines, chapters)
  const head = letterhead(lines)
  const paper = masthead(lines)
  const contents = contentsRows(lines, layout)
  const pages = pageNumbers(lines, chapters, contents)
  const running = runningRows(lines, layout, pages)
  const tables = rowTables(
    lines.filter((line) => !running.has(line.index) && !pages.has(line.index) && !contents.has(line.index)),
  )
  return {
    furniture: new Map([
      ...ruled(running, 'running-header'),
      ...ruled(marginNotes(lines, head.front), 'margin-note'),
      ...ruled(head.furniture, 'letterhead'),
      ...ruled(pages, 'page-number'),
    ]),
    untitled: new Set([...head.front, ...paper.untitled, ...contents]),
    titled: paper.titled,
    heads: new Set([...paper.opens, ...literatureEntries(lines, contents)]),
    values: new Map([...head.values, ...paper.kinds]),
    contents,
    chapterTitles: chapterTitles(lines, layout, contents, chapters),
    chapters,
    numbers: loneNumbers(lines, new Set([...pages, ...contents])),
    endnotes: endnoteRows(lines),
    tables,
    tableRows: rowsOf(tables),
  }
}
