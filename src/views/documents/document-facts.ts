import { path } from '../../catalogue/addresses.ts'
import { dateInWords, formatNumber, readingMinutes } from '../../catalogue/format.ts'
import { ofDocument } from '../../catalogue/reads/of-document.ts'
import { yearOf as yearNumber } from '../../collections/document-year.ts'
import type { Document } from '../../collections/schema/document.ts'
import { DOCUMENT_KINDS } from '../../seed/seed-schema.ts'
import { countWords } from '../../text/count-words.ts'

/** The facts about a document, in words; null where unknown. */
export interface DocumentFacts {
  id: string
  title: string
  kind: string
  date: string | null
  issuer: string | null
  official: { id: string; url: string | null } | null
  /** The day when the text was taken from its publisher. */
  textDate: string | null
  /** Which part of the source is here, when that is not all of it. */
  extent: string | null
  url: string
  words: number
  length: string
  paragraphs: number
}

/** An extent that says that nothing is missing. */
const WHOLE =
  /^(?:volledig|compleet|geheel|(?:de )?(?:hele|gehele|volledige|complete) (?:tekst|bron|document))\.?$/iu

/** 'alleen het begin van het artikel'; null when, as far as is known, the whole source is here. */
export const extentOf = (document: Document | undefined): string | null => {
  const extent = document?.extent?.trim() ?? ''
  return extent === '' || WHOLE.test(extent) ? null : extent.replace(/\.$/u, '')
}

/** The date in words; without a date, the year that the text is about. */
export function dateOf({ date, year }: Document): string | null {
  if (date) return dateInWords(date)
  return year ? String(year) : null
}

/** '2023': the year that the text is about, else the year of its date; null when neither is known. */
export function yearOf(document: Document | undefined): string | null {
  const year = document ? yearNumber(document) : null
  return year === null ? null : String(year)
}

/** The number of words and of numbered paragraphs of a document. */
export const sizeOf = ofDocument('size', ({ blocks }) => ({
  words: blocks.reduce((sum, { text }) => sum + countWords(text), 0),
  paragraphs: blocks.filter(({ id }) => id.startsWith('p')).length,
}))

export const wordCount = (document: Document): number => sizeOf(document).words

function lengthInWords(words: number): string {
  const minutes = readingMinutes(words)
  return `${formatNumber(words)} woorden, ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} lezen`
}

export function documentFacts(document: Document): DocumentFacts {
  const { words, paragraphs } = sizeOf(document)
  return {
    id: document.id,
    title: document.title,
    kind: DOCUMENT_KINDS[document.kind],
    date: dateOf(document),
    issuer: document.issuer,
    official: document.official ? { id: document.official, url: document.officialUrl } : null,
    textDate: document.textDate && dateInWords(document.textDate),
    extent: extentOf(document),
    url: path.document(document.id),
    words,
    length: lengthInWords(words),
    paragraphs,
  }
}

/** Compares by date, the oldest first. Documents without a date count by the year that they are about. */
export const byDate = (a: Document, b: Document): number =>
  inOrder({ date: sortingDate(a), id: a.id }, { date: sortingDate(b), id: b.id })

interface Dated {
  date: string
  id: string
}

function inOrder(a: Dated, b: Dated): number {
  if (a.date === b.date) return a.id.localeCompare(b.id)
  return a.date < b.date ? -1 : 1
}

/** Sorts documents as `byDate` does, but reads the date of each only once. */
export function oldestFirst(documents: readonly Document[]): Document[] {
  const dated = documents.map((document) => ({ document, date: sortingDate(document), id: document.id }))
  return dated.toSorted(inOrder).map(({ document }) => document)
}

/** '2023-05-12', '2023' or ''; these compare as strings. */
const sortingDate = ({ date, year }: Document): string => date ?? String(year ?? '')
