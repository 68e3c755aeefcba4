import type { Document } from '../../collections/schema/document.ts'
import type { Range } from '../../text/range.ts'

/** A page of the paper, for citing, and the range of source characters on it. */
export interface PrintedPage {
  number: number
  start: number
  end: number
  /** For a page of the original file, which `number` counts: its printed number, or ''. Absent otherwise. */
  label?: string
}

/** The pages of the original file; each ends where the next begins. */
const filePages = ({ map, sourceLength }: Paged): PrintedPage[] =>
  (map.pages ?? []).map(({ number, label, start }, index, all) => ({
    number,
    label,
    start,
    end: all[index + 1]?.start ?? sourceLength,
  }))

type Paged = Pick<Document, 'map' | 'sourceLength'>

/** The citable pages of a document: those of its file, or else those that its text shows. */
export const pagesOfPaper = (document: Paged): PrintedPage[] =>
  document.map.pages ? filePages(document) : (document.map.printed ?? [])

/** The pages with these characters; null when some of those are on no known page. */
function pagesWith(source: readonly Range[], pages: readonly PrintedPage[]): PrintedPage[] | null {
  const found = source.map(([start, end]) =>
    pages.filter((page) =>
      page.label === undefined
        ? start >= page.start && end <= page.end
        : start < page.end && end > page.start,
    ),
  )
  if (found.length === 0 || found.some((each) => each.length === 0)) return null
  return found.flat().sort((a, b) => a.number - b.number)
}

/** The printed pages of a block: 'p. 6', 'p. 6-7'; null when the number of one of them is unknown. */
export function pagesOf(source: readonly Range[], pages: readonly PrintedPage[]): string | null {
  const found = pagesWith(source, pages) ?? []
  const names = found.map(({ number, label }) => label ?? String(number))
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last || names.includes('')) return null
  return first === last ? `p. ${first}` : `p. ${first}-${last}`
}

/** The page of the original file on which a block begins; null when there is no such file. */
export function sheetOf(source: readonly Range[], pages: readonly PrintedPage[]): number | null {
  const [first] = pagesWith(source, pages) ?? []
  return first?.label === undefined ? null : first.number
}
