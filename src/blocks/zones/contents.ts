import type { Line } from '../../lines/line.ts'
import type { Layout } from '../layout.ts'

const TITLE = /^Inhoud(?:sopgave)?$/i
const LEADER = /\.{3,}\s*\d{1,3}$|(?: \.){3,}\s*\d{1,3}$|…\s*\d{1,3}$/
/** A table of contents has at most so many rows. */
const MOST = 200

const withoutPage = (text: string): string => text.replace(/[\s.…]*\d{1,3}$/, '').toLowerCase()

/** Rows from the title to the page end, or to where its first entry comes back as a title. */
function listed(rows: readonly Line[], layout: Layout): Line[] {
  const first = rows[0] ? withoutPage(rows[0].text) : ''
  const end = rows.findIndex((line, i) => i > 0 && (layout.pageStart(line) || (line.text.toLowerCase() === first && first !== '')))
  return rows.slice(0, end < 0 ? 0 : Math.min(end, MOST))
}

/** The rows of a table of contents, also one whose titles and page numbers stand apart: none of them is a title. */
export function contentsRows(lines: readonly Line[], layout: Layout): Set<number> {
  const filled = lines.filter((line) => line.text !== '')
  const title = filled.findIndex((line) => TITLE.test(line.text))
  const under = title < 0 ? [] : listed(filled.slice(title + 1), layout)
  const dotted = filled.filter((line) => LEADER.test(line.text))
  return new Set([...under, ...dotted].map((line) => line.index))
}
