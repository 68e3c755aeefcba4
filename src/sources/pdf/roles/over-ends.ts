import { endsMidPhrase } from '../../../text/mid-phrase.ts'
import type { Row } from '../rows/rows.ts'
import { type Annotator, type Paper, rowsOn } from './paper.ts'

/** Kinds that go on over the end of a page or column, and those that may stand in between. */
const GOES_ON = ['paragraph', 'item', 'quote']
const BETWEEN = ['artifact', 'note', 'label', 'figure']
export const ENDS = /[.!?:;][’”"»)]*\d*$/u
const STARTS_LOW = /^[\p{Ll}(‘“«]/u

/**
 * A paragraph or item whose words go on over the end of a page or column, or behind a box, keeps its name;
 * the text of a box goes on in that box.
 */
export const overEnds: Annotator = (paper) => {
  const lasts = new Map<string, Row>()
  for (const row of paper.rows) {
    const kind = row.role?.kind ?? 'artifact'
    if (BETWEEN.includes(kind) && !(kind === 'label' && !row.side)) continue
    const box = row.role?.box ?? ''
    const last = lasts.get(box)
    if (last && row.opens && crosses(last, row) && isOne(paper, last, row)) rename(paper, row, last)
    lasts.set(box, row)
  }
}

/** Over a page end, or to the next column; the boxes of a form on one page stand for themselves. */
const crosses = (last: Row, row: Row): boolean =>
  last.page !== row.page || (last.region !== row.region && !last.frame && !row.frame)

function isOne({ body }: Paper, last: Row, row: Row): boolean {
  const kinds = [last, row].map(({ role }) => role?.kind ?? '')
  if (!kinds.every((kind) => GOES_ON.includes(kind)) || kinds[1] === 'item') return false
  if (Math.abs(last.size - row.size) > 0.06 * body.size || row.page - last.page > 1) return false
  if (ENDS.test(last.text)) return false
  return STARTS_LOW.test(row.text) || endsMidPhrase(last.text) || isFull(last)
}

const isFull = ({ box, column }: Row): boolean => box[2] > column[1] - 0.15 * (column[1] - column[0])

function rename(paper: Paper, row: Row, last: Row): void {
  const of = row.role?.of
  const near = [...rowsOn(paper, row.page), ...rowsOn(paper, row.page + 1)]
  for (const each of near) if (each.role?.of === of && of) each.role = { ...last.role! }
  row.opens = false
}
