import type { LedgerRule } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import type { Layout } from '../layout.ts'
import { chapterTitles } from './chapter-titles.ts'
import { contentsRows } from './contents.ts'
import { type EndnoteRow, endnoteRows } from './endnotes.ts'
import { letterhead, marginNotes } from './letterhead.ts'
import { runningRows } from './running.ts'

/** What rows are by their place in the whole text; keyed by the index of the row. */
export interface Zones {
  furniture: Map<number, LedgerRule>
  /** The head of a letter and the table of contents: rows that are no titles. */
  untitled: Set<number>
  contents: Set<number>
  chapterTitles: ReturnType<typeof chapterTitles>
  /** Chapter numbers that sections carry: a lone "3" belongs to a chapter when "3.1" exists. */
  chapters: Set<number>
  endnotes: Map<number, EndnoteRow>
}

const ruled = (rows: ReadonlySet<number>, rule: LedgerRule): [number, LedgerRule][] => [...rows].map((index) => [index, rule])

function chapterNumbers(lines: readonly Line[]): Set<number> {
  const sections = lines.flatMap((line) => (line.marker?.style === 'section' ? [line.marker.label] : []))
  return new Set(sections.map((label) => Number(label.split('.')[0])))
}

export function readZones(lines: readonly Line[], layout: Layout): Zones {
  const chapters = chapterNumbers(lines)
  if (!layout.wrapped) return { furniture: new Map(), untitled: new Set(), contents: new Set(), chapterTitles: new Map(), chapters, endnotes: new Map() }
  const head = letterhead(lines)
  const contents = contentsRows(lines, layout)
  const running = runningRows(lines, layout)
  return {
    furniture: new Map([...ruled(running, 'running-header'), ...ruled(marginNotes(lines, head.front), 'margin-note'), ...ruled(head.furniture, 'letterhead')]),
    untitled: new Set([...head.front, ...contents]),
    contents,
    chapterTitles: chapterTitles(lines, layout, contents, chapters),
    chapters,
    endnotes: endnoteRows(lines),
  }
}
