import type { Catalogue } from '../../catalogue/catalogue.ts'
import { formatDensity } from '../../catalogue/format.ts'
import { once } from '../../catalogue/once.ts'
import { entries } from '../../catalogue/reads/lookup.ts'
import type { Link } from '../../links/link.ts'
import { extentOf, wordCount, yearOf } from '../documents/document-facts.ts'

/** The mentions in the documents of a year; there may be none. */
export interface Year {
  year: string
  documents: number
  /** The number of documents that are here only in part. */
  incomplete: number
  count: number
  /** Mentions per 1,000 words, since documents differ in length: '2,1'. */
  density: string
  /** Share of the highest count of any year, from 0 to 1. */
  share: number
}

/** The mentions by year of the document, the oldest year first. Documents without a year are left out. */
export function years(catalogue: Catalogue, links: readonly Link[]): Year[] {
  const { all, yearOfText } = datedYears(catalogue)
  const counts = new Map<string, number>()
  for (const { document } of links) {
    const year = yearOfText.get(document)
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  return all.map((known) => {
    const count = counts.get(known.year) ?? 0
    return { ...known, count, density: densityOf(catalogue, known.year, count), share: count / most }
  })
}

/**
 * The years that the page of a name shows: none when there are fewer mentions than years. That page is then
 * recorded as a reader of these years, and not of all mentions that were counted.
 */
export const shownYears = entries('shownYears', (catalogue: Catalogue, key): Year[] => {
  const links = catalogue.mentionsOf.get(key) ?? []
  const all = years(catalogue, links)
  return all.length > 1 && links.length >= all.length ? all : []
})

function densityOf(catalogue: Catalogue, year: string, count: number): string {
  const words = wordsIn(catalogue).get(year) ?? 0
  return formatDensity(words === 0 ? 0 : (1000 * count) / words)
}

/** The number of words in the documents of each year. */
const wordsIn = once((catalogue: Catalogue) => {
  const words = new Map<string, number>()
  for (const document of catalogue.documents) {
    const year = yearOf(document)
    if (year !== null) words.set(year, (words.get(year) ?? 0) + wordCount(document))
  }
  return words
})

/** The documents of each year, counted; and the year of each document. */
const datedYears = once((catalogue: Catalogue) => {
  const yearOfText = new Map(
    catalogue.documents.flatMap((document): [string, string][] => {
      const year = yearOf(document)
      return year === null ? [] : [[document.id, year]]
    }),
  )
  const groups = Map.groupBy(
    catalogue.documents.filter(({ id }) => yearOfText.has(id)),
    ({ id }) => yearOfText.get(id) as string,
  )
  const all = [...groups].map(([year, documents]) => ({
    year,
    documents: documents.length,
    incomplete: documents.filter((document) => extentOf(document) !== null).length,
  }))
  return { all: all.toSorted((a, b) => a.year.localeCompare(b.year)), yearOfText }
})
