import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../../links/link.ts'
import { extentOf, wordCount, yearOf } from '../documents/document-facts.ts'

/** The mentions in the documents of a year, also when there are none. */
export interface Year {
  year: string
  documents: number
  /** How many of the documents are here in part. */
  incomplete: number
  count: number
  /** Mentions per 1,000 words, since documents differ in length. */
  density: number
  /** Of the most mentions in a year, from 0 to 1. */
  share: number
}

/** The mentions by the year of the document, the oldest year first; documents without a year are left out. */
export function years(catalogue: Catalogue, links: readonly Link[]): Year[] {
  const counts = new Map(
    [...Map.groupBy(links, (link) => link.document as string)].map(([id, group]) => [id, group.length]),
  )
  const dated = catalogue.documents.flatMap((document) => withYear(document))
  const found = [...Map.groupBy(dated, ({ year }) => year)].map(([year, group]) =>
    countYear(year, group, counts),
  )
  const most = Math.max(1, ...found.map(({ count }) => count))
  return found
    .map((each) => ({ ...each, share: each.count / most }))
    .toSorted((a, b) => a.year.localeCompare(b.year))
}

function withYear(document: Document): { year: string; document: Document }[] {
  const year = yearOf(document)
  return year === null ? [] : [{ year, document }]
}

function countYear(
  year: string,
  group: { document: Document }[],
  counts: Map<string, number>,
): Omit<Year, 'share'> {
  const count = group.reduce((sum, { document }) => sum + (counts.get(document.id) ?? 0), 0)
  const words = group.reduce((sum, { document }) => sum + wordCount(document), 0)
  const incomplete = group.filter(({ document }) => extentOf(document) !== null).length
  return {
    year,
    documents: group.length,
    incomplete,
    count,
    density: words === 0 ? 0 : (1000 * count) / words,
  }
}
