import type { Line } from '../../lines/line.ts'
import type { Layout } from '../layout.ts'

/** A row must come back so often, and nearly always at a page edge, to be a running header or footer. */
const TIMES = 3
const AT_EDGE = 0.8
const MAX_LENGTH = 120

/** The words of a row with its page number masked; rows without words do not count. */
const mask = (line: Line): string | null => (line.text.length <= MAX_LENGTH && /\p{L}{3}/u.test(line.text) ? line.text.replace(/\d+/g, '#') : null)

/** First or last row with words on its page, other furniture not counted. */
function edges(lines: readonly Line[], layout: Layout): Set<Line> {
  const filled = lines.filter((line) => line.text !== '' && !line.furniture && !/^\d{1,3}$/.test(line.text))
  return new Set(filled.filter((line, i) => layout.pageStart(line) || (filled[i + 1] && layout.pageStart(filled[i + 1] as Line))))
}

/** Rows that come back at the edges of pages, the same but for a number. */
export function runningRows(lines: readonly Line[], layout: Layout): Set<number> {
  const atEdge = edges(lines, layout)
  const groups = Map.groupBy(lines.filter((line) => line.text !== ''), mask)
  const running = [...groups].filter(([key, rows]) => key !== null && rows.length >= TIMES && rows.filter((row) => atEdge.has(row)).length >= AT_EDGE * rows.length)
  return new Set(running.flatMap(([, rows]) => rows.map((row) => row.index)))
}
