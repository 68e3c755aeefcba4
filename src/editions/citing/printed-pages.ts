import type { Document } from '../../collections/schema/document.ts'
import type { Range } from '../../text/range.ts'

/** A page by which a paper can be cited: the characters on it. */
export interface PrintedPage {
  number: number
  start: number
  end: number
  /**
   * What the paper calls a page of a file, which `number` counts: `''` for nothing. Else the number is
   * printed.
   */
  label?: string
}

/** The pages of a file that has pages, each up to the next. */
const filePages = ({ map, sourceLength }: Paged): PrintedPage[] =>
  (map.pages ?? []).map(({ number, label, start }, index, all) => ({
    number,
    label,
    start,
    end: all[index + 1]?.start ?? sourceLength,
  }))

type Paged = Pick<Document, 'map' | 'sourceLength'>

/** The pages of a document by which it can be cited: those of its file, or else those that its text tells. */
export const pagesOfPaper = (document: Paged): PrintedPage[] =>
  document.map.pages ? filePages(document) : (document.map.printed ?? [])

/** The pages that have any of these characters; null when some of them are on a page that is not known. */
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

/**
 * Where a block stands in print: 'p. 6', 'p. 6-7'; null when any of its characters is on
 * a page whose number is not known.
 */
export function pagesOf(source: readonly Range[], pages: readonly PrintedPage[]): string | null {
  const found = pagesWith(source, pages) ?? []
  const names = found.map(({ number, label }) => label ?? String(number))
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last || names.includes('')) return null
  return first === last ? `p. ${first}` : `p. ${first}-${last}`
}

/** The page of its file on which a block begins; null where there is no such file. */
export function sheetOf(source: readonly Range[], pages: readonly PrintedPage[]): number | null {
  const [first] = pagesWith(source, pages) ?? []
  return first?.label === undefined ? null : first.number
}
