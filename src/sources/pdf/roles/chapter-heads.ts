import type { Row } from '../rows/rows.ts'
import type { Paper } from './paper.ts'

/** In sizes: letters of a title are larger than those of a running head by this, or bold. */
const LARGER = 1.08
/** In sizes of running text: a running head is hardly larger. */
const LARGEST = 1.05
const FEWEST_LETTERS = 4

/**
 * Of these rows, at the edge of pages, those that say again what a title above says: the running head of a
 * chapter, which may stand on one page only.
 */
export function chapterHeads({ rows, body }: Paper, edge: readonly Row[]): Set<Row> {
  const titles = Map.groupBy(
    rows.filter(({ cell }) => !cell),
    ({ text }) => plain(text),
  )
  return new Set(
    edge.filter((row) => {
      const words = plain(row.text)
      if (row.bold || row.size > LARGEST * body.size || words.length < FEWEST_LETTERS) return false
      return (titles.get(words) ?? []).some((title) => title.page <= row.page && isTitleOf(title, row))
    }),
  )
}

const isTitleOf = (title: Row, head: Row): boolean =>
  title !== head && (title.bold || title.size > LARGER * head.size)

/** The number of a chapter, or of a page, and what parts it from the words. */
const BESIDE = /^[\d.|–-]+$/

/** The words without what stands beside them. */
function plain(text: string): string {
  const words = text.toLowerCase().split(/\s/).filter(Boolean)
  const from = words.findIndex((word) => !BESIDE.test(word))
  const to = words.findLastIndex((word) => !BESIDE.test(word))
  return from < 0 ? '' : words.slice(from, to + 1).join(' ')
}
