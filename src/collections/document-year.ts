import type { Document } from './schema/document.ts'

/** The year of a document: `2023-05-12` → 2023; for a budget or annual report the year that it is about. */
export function yearOf({ date, year }: Pick<Document, 'date' | 'year'>): number | null {
  return year ?? (date === null ? null : Number.parseInt(date, 10))
}
